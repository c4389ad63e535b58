// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include "corpus/label.h"
#include "corpus/parse.h"
#include "corpus/shingles.h"
#include "corpus/utf8.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr std::size_t kMostPhrases = 2000;
constexpr std::size_t kLongBytes = 400;  // a paragraph longer than this is cut into sentences
constexpr std::size_t kShortest = 3;  // letters before a full stop that ends a sentence: "para." goes on, "peace." ends

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Bytes of the sign that ends a sentence at `at`; 0: none. In scripts with spaces a blank and no small letter follow.
std::size_t ends_sentence(std::string_view text, std::size_t at) {
  for (const std::string_view sign : {"。", "？", "！"})
    if (text.substr(at).starts_with(sign)) return sign.size();
  std::size_t size = 0;
  for (const std::string_view sign : {".", "?", "!", "؟"})
    if (text.substr(at).starts_with(sign)) size = sign.size();
  if (size == 0 || at + size >= text.size() || !is_blank(text[at + size])) return 0;
  std::size_t letters = 0;
  for (std::size_t before = at; before > 0 && !is_blank(text[before - 1]); --before) ++letters;
  const auto next = text.find_first_not_of(" \n\t\r", at + size);
  const bool small = next != std::string_view::npos && text[next] >= 'a' && text[next] <= 'z';
  return letters > kShortest + 1 && !small ? size : 0;
}

std::vector<corpus::Span> sentences(std::string_view text) {
  std::vector<corpus::Span> found;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t sign = ends_sentence(text, at);
    if (sign == 0) continue;
    found.push_back({from, at + sign});
    at += sign - 1;
    from = std::min(text.find_first_not_of(" \n\t\r", at + 1), text.size());
  }
  if (from < text.size()) found.push_back({from, text.size()});
  return found;
}

void add(DraftPhrases& draft, const corpus::MappedText& text, corpus::Span in_text) {
  if (draft.phrases.size() == kMostPhrases) {
    draft.cut = true;
    return;
  }
  Phrase& phrase = draft.phrases.emplace_back();
  phrase.text = in_text.of(text.text());
  phrase.in_draft = text.source(in_text);
}

bool is_running_text(corpus::Kind kind) {
  return kind != corpus::Kind::heading && kind != corpus::Kind::footnote && kind != corpus::Kind::signature;
}

corpus::Result<DraftPhrases> read(const WordingRequest& request) {
  auto document = corpus::parse_bytes(request.text, request.file.empty() ? "draft.txt" : request.file);
  if (!document) return tl::unexpected(document.error());
  DraftPhrases draft;
  draft.language = document->metadata.language;
  for (const corpus::Provision& provision : document->provisions) {
    if (!is_running_text(provision.kind)) continue;
    const std::string& text = provision.text.text();
    if (text.size() <= kLongBytes)
      add(draft, provision.text, {0, text.size()});
    else
      for (const corpus::Span sentence : sentences(text)) add(draft, provision.text, sentence);
  }
  return draft;
}

// Bytes of the number a paragraph is pasted with, "4. Decides", "(a) The need": documents are held without it.
std::size_t number_size(std::string_view text, corpus::Language language) {
  const corpus::Label label = corpus::label_at(text, language);
  const bool numbered = label.kind == corpus::LabelKind::number || label.kind == corpus::LabelKind::letter ||
                        label.kind == corpus::LabelKind::roman;
  return numbered && !label.bare && label.body < text.size() ? label.body : 0;
}

// One paragraph is one phrase as it stands: a phrase of three words is no document.
DraftPhrases as_it_stands(std::string_view text, corpus::Language language) {
  DraftPhrases draft;
  draft.language = language == corpus::Language::unknown ? corpus::detect_language(text) : language;
  auto from = text.find_first_not_of(" \n\t\r");
  if (from == std::string_view::npos) return draft;
  const auto end = text.find_last_not_of(" \n\t\r") + 1;
  from += number_size(text.substr(from, end - from), draft.language);
  Phrase& phrase = draft.phrases.emplace_back();
  phrase.text = text.substr(from, end - from);
  phrase.in_draft = {from, end};
  return draft;
}

}  // namespace

Asked asked_of(std::string_view text, corpus::Language language, corpus::Analyser& analyser) {
  Asked asked;
  asked.text = text;
  asked.language = language;
  asked.list = corpus::word_list(text, language, analyser);
  const auto [run, window] = corpus::shingling(language);
  asked.is_short = asked.list.size() < run + window;
  for (const corpus::Word& word : analyser.words(text, language)) {
    if (word.bigram) continue;
    asked.folded.push_back(word.folded);
    asked.telling.push_back(!corpus::is_stopword(word.folded, language));
  }
  return asked;
}

corpus::Result<DraftPhrases> phrases_of(const WordingRequest& request) {
  const auto end = request.text.find_last_not_of(" \n\t\r");
  const bool lines = request.text.substr(0, end == std::string::npos ? 0 : end).find('\n') != std::string::npos;
  auto draft = !request.file.empty() || (lines && request.in.empty())
                   ? read(request)
                   : corpus::Result<DraftPhrases>(as_it_stands(request.text, request.language));
  if (!draft) return draft;
  if (request.language != corpus::Language::unknown) draft->language = request.language;
  if (draft->language == corpus::Language::unknown) draft->language = corpus::detect_language(request.text);
  return draft;
}

}  // namespace search
