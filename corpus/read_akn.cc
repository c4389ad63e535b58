// SPDX-License-Identifier: GPL-2.0-or-later
// Akoma Ntoso (AKN4UN): bytes to a tree, and the one sentence with line and column when it is not well formed.
#include "corpus/read_akn.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <pugixml.hpp>

#include "corpus/digits.h"
#include "corpus/encoding.h"
#include "corpus/readers.h"

namespace corpus {
namespace {

constexpr std::size_t kSample = 600;  // bytes of text that tell the language

// The largest length up to `most` that cuts no character.
std::size_t utf8_prefix(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text.size();
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80) --most;
  return most;
}

// Why pugixml gave up, in words that help to mend the file. The offset points at the end of the offending tag or its
// name; the tag's start is found by going back to its '<'.
std::string reason(const pugi::xml_parse_result& result) {
  switch (result.status) {
    case pugi::status_end_element_mismatch:
      return "an end tag does not match the element that is open";
    case pugi::status_no_document_element:
      return "there is no element in it";
    case pugi::status_bad_attribute:
      return "an attribute is not written as name=\"value\"";
    case pugi::status_unrecognized_tag:
    case pugi::status_bad_start_element:
    case pugi::status_bad_end_element:
      return "a tag is not complete or a '<' stands in the text";
    case pugi::status_out_of_memory:
      return "there is not enough memory for it";
    default: {
      std::string words = result.description();
      if (!words.empty()) words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
      return words;
    }
  }
}

Problem not_well_formed(std::string_view bytes, std::string_view name, std::size_t offset, const std::string& why) {
  offset = std::min(offset, bytes.size());
  const std::size_t tag = offset == 0 ? std::string_view::npos : bytes.rfind('<', offset - 1);
  if (tag != std::string_view::npos && offset - tag < 200) offset = tag;
  const std::string_view before = bytes.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
  std::string found(bytes.substr(offset, std::min<std::size_t>(bytes.size() - offset, 40)));
  found = found.substr(0, found.find_first_of("\r\n"));
  if (const auto end = found.find('>'); end != std::string::npos) found.resize(end + 1);
  return {fmt::format("{}:{}:{}", name, line, offset - start + 1),
          fmt::format("the XML is not well formed: {}{}", why, found.empty() ? "" : fmt::format(" (at {})", found))};
}

// A file may say another language than its text is in (wrong in some hundred of the published files): the text is
// right.
void check_language(Reading& reading) {
  std::string sample;
  for (const Block& block : reading.blocks) {
    const bool body = block.role == Role::preambular || block.role == Role::operative || block.role == Role::paragraph;
    if (body) sample.append(block.text.text()).push_back('\n');
    if (sample.size() >= kSample) break;
  }
  sample.resize(utf8_prefix(sample, kSample));
  const Language found = detect_language(sample);
  Language& said = reading.metadata.language;
  if (found == Language::unknown || found == said) return;
  if (said != Language::unknown) {
    reading.warnings.push_back(
        fmt::format("the file says that its language is {}, but its text is {}", code(said), code(found)));
  }
  said = found;
}

// Some published files count the asterisk of the title as note 1, so that their notes begin at 2; the document has them
// from 1. Marks repeated by hand are as printed: when they reach beyond, the file is right and its first note is lost.
void renumber_notes(Reading& reading) {
  int notes = 0, highest = 0;
  for (const Note& note : reading.notes) {
    if (whole_number(note.mark) != ++notes + 1) return;
  }
  if (notes == 0) return;
  std::vector<NoteMark*> marks;
  for (Block& block : reading.blocks) {
    for (NoteMark& mark : block.marks) marks.push_back(&mark);
  }
  if (marks.size() != static_cast<std::size_t>(notes)) return;
  for (const NoteMark* mark : marks) highest = std::max(highest, whole_number(mark->mark));
  if (highest != notes + 1) return;
  for (NoteMark* mark : marks) mark->mark = std::to_string(whole_number(mark->mark) - 1);
  for (Note& note : reading.notes) note.mark = std::to_string(whole_number(note.mark) - 1);
  reading.warnings.push_back("its notes begin at 2; they are counted from 1, as in the other languages");
}

bool is_akn(const pugi::xml_node& root) { return std::strcmp(local_name(root.name()), "akomaNtoso") == 0; }

}  // namespace

const char* local_name(const char* name) {
  const char* colon = std::strchr(name, ':');
  return colon == nullptr ? name : colon + 1;
}

Result<Reading> read_akn(std::string_view bytes, std::string_view name, const ReadLimits& limits) {
  Result<Decoded> decoded;
  if (bytes.find('\0') != std::string_view::npos || count_bad_utf8(bytes) > 0) {
    decoded = decode(bytes);
    if (!decoded) return failure(decoded.error().what);
    bytes = decoded->text;
  }
  if (const auto zero = bytes.find('\0'); zero != std::string_view::npos) {
    return tl::unexpected<Problem>(not_well_formed(bytes, name, zero, "there is a zero byte in it"));
  }
  pugi::xml_document tree;
  const pugi::xml_parse_result parsed =
      tree.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!parsed) {
    return tl::unexpected<Problem>(
        not_well_formed(bytes, name, static_cast<std::size_t>(parsed.offset), reason(parsed)));
  }
  const pugi::xml_node root = tree.document_element();
  if (!is_akn(root)) return failure(fmt::format("its root element is <{}>, not <akomaNtoso>", root.name()));
  Reading reading;
  reading.structured = true;
  if (decoded->replaced > 0) {
    reading.warnings.push_back(fmt::format("{} characters that cannot be read were replaced", decoded->replaced));
  }
  reading.text.reserve(bytes.size() / 2);
  read_akn_metadata(root, reading.metadata);
  if (!read_akn_body(root, limits, reading)) {
    return failure(fmt::format("it holds more than {} MiB of text or {} paragraphs, the most that is taken",
                               limits.text_bytes >> 20, limits.blocks));
  }
  check_language(reading);
  renumber_notes(reading);
  return reading;
}

}  // namespace corpus
