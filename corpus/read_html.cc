// SPDX-License-Identifier: GPL-2.0-or-later
// Web pages. libxml2 mends what browsers mend; scripts, styles, navigation and forms are left out; labels of lists are
// computed; raised marks that point to a note, or are plain digits, become note marks.
#include <fmt/format.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <map>
#include <memory>

#include "corpus/block_writer.h"
#include "corpus/digits.h"
#include "corpus/document_language.h"
#include "corpus/encoding.h"
#include "corpus/html_charset.h"
#include "corpus/label.h"
#include "corpus/list_label.h"
#include "corpus/opening.h"
#include "corpus/printable.h"
#include "corpus/readers.h"

namespace corpus {
namespace {

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

std::string_view view(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string_view(); }

// The attribute's value, entities resolved; empty when there is none.
std::string attribute(xmlNode* node, const char* name) {
  xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
  std::string copy(view(value));
  xmlFree(value);
  return copy;
}

enum class Kind {
  inline_text,
  block,
  skipped,
  heading,
  list,
  item,
  line_break,
  row,
  cell,
  link,
  raised,
  emphasis,
  title
};

Kind kind_of(std::string_view name) {
  static const std::map<std::string_view, Kind> kinds = {
      {"a", Kind::link},           {"address", Kind::block},    {"article", Kind::block},    {"aside", Kind::block},
      {"b", Kind::emphasis},       {"blockquote", Kind::block}, {"body", Kind::block},       {"br", Kind::line_break},
      {"button", Kind::skipped},   {"canvas", Kind::skipped},   {"caption", Kind::block},    {"center", Kind::block},
      {"dd", Kind::block},         {"div", Kind::block},        {"dl", Kind::block},         {"dt", Kind::block},
      {"em", Kind::emphasis},      {"fieldset", Kind::block},   {"figcaption", Kind::block}, {"figure", Kind::block},
      {"footer", Kind::block},     {"form", Kind::block},       {"h1", Kind::heading},       {"h2", Kind::heading},
      {"h3", Kind::heading},       {"h4", Kind::heading},       {"h5", Kind::heading},       {"h6", Kind::heading},
      {"head", Kind::block},       {"header", Kind::block},     {"hr", Kind::block},         {"i", Kind::emphasis},
      {"iframe", Kind::skipped},   {"legend", Kind::block},     {"li", Kind::item},          {"main", Kind::block},
      {"math", Kind::skipped},     {"nav", Kind::skipped},      {"noscript", Kind::skipped}, {"object", Kind::skipped},
      {"ol", Kind::list},          {"option", Kind::skipped},   {"p", Kind::block},          {"pre", Kind::block},
      {"rp", Kind::skipped},       {"rt", Kind::skipped},       {"script", Kind::skipped},   {"section", Kind::block},
      {"select", Kind::skipped},   {"strong", Kind::emphasis},  {"style", Kind::skipped},    {"sup", Kind::raised},
      {"svg", Kind::skipped},      {"table", Kind::block},      {"tbody", Kind::block},      {"td", Kind::cell},
      {"template", Kind::skipped}, {"textarea", Kind::skipped}, {"tfoot", Kind::block},      {"th", Kind::cell},
      {"thead", Kind::block},      {"title", Kind::title},      {"tr", Kind::row},           {"ul", Kind::list}};
  const auto found = kinds.find(name);
  return found == kinds.end() ? Kind::inline_text : found->second;
}

// The way of counting that type="i" or style="list-style-type: lower-roman" asks for, as list_number() names it.
std::string count_format(xmlNode* list) {
  if (view(list->name) == "ul") return "bullet";
  const std::string type = attribute(list, "type");
  const std::string style = attribute(list, "style");
  static constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
      {"a", "lowerLetter"}, {"A", "upperLetter"}, {"i", "lowerRoman"}, {"I", "upperRoman"}};
  static constexpr std::pair<std::string_view, std::string_view> kStyles[] = {
      {"lower-alpha", "lowerLetter"},   {"lower-latin", "lowerLetter"}, {"upper-alpha", "upperLetter"},
      {"upper-latin", "upperLetter"},   {"lower-roman", "lowerRoman"},  {"upper-roman", "upperRoman"},
      {"arabic-indic", "hindiNumbers"}, {"cjk-", "chineseCounting"},    {"none", "none"}};
  for (const auto& [key, format] : kTypes) {
    if (type == key) return std::string(format);
  }
  for (const auto& [key, format] : kStyles) {
    if (style.find("list-style") != std::string::npos && style.find(key) != std::string::npos)
      return std::string(format);
  }
  return "decimal";
}

// "12", "*", "[3]", "(4)" without its brackets; empty when it is no mark.
std::string mark_of(std::string_view text) {
  while (!text.empty() && std::string_view(" \t\r\n[(").find(text.front()) != std::string_view::npos)
    text.remove_prefix(1);
  while (!text.empty() && std::string_view(" \t\r\n])").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  const bool digits = text.size() <= 3 && is_digits(text);
  const bool stars = !text.empty() && text.size() <= 4 && text.find_first_not_of('*') == std::string_view::npos;
  return digits || stars ? std::string(text) : std::string();
}

class Walk {
 public:
  Walk(Reading& reading, const ReadLimits& limits) : reading_(reading), limits_(limits), writer_(reading) {}

  // From node to node without recursion.
  void run(xmlNode* root) {
    for (xmlNode* node = root; node;) {
      if (enter(node) && node->children) {
        node = node->children;
        continue;
      }
      leave(node);
      while (!node->next) {
        node = node->parent;
        if (!node || node == root->parent || node->type != XML_ELEMENT_NODE) return end_block();
        leave(node);
      }
      node = node->next;
    }
    end_block();
  }

 private:
  struct List {
    std::string format;
    int next = 1;
  };

  bool enter(xmlNode* node) {
    if (full()) return false;
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      text(view(node->content));
      return false;
    }
    if (node->type != XML_ELEMENT_NODE) return false;
    const Kind kind = kind_of(view(node->name));
    switch (kind) {
      case Kind::skipped:
        return false;
      case Kind::title:
        title(node);
        return false;
      case Kind::raised:
        return raised(node);
      case Kind::line_break:
        broken_ = true;
        return false;
      default:
        begin(kind, node);
        return true;
    }
  }

  // Of what is walked into.
  void begin(Kind kind, xmlNode* node) {
    switch (kind) {
      case Kind::heading:
        end_block();
        heading_ = node->name[1] - '0';
        break;
      case Kind::list:
        end_block();
        lists_.push_back({count_format(node), number(attribute(node, "start"), 1)});
        break;
      case Kind::item:
        end_block();
        item(node);
        break;
      case Kind::row:
        end_block();
        ++rows_;
        break;
      case Kind::cell:
        writer_.cell();
        cell_ = true;
        break;
      case Kind::block:
        start_block(node);
        break;
      case Kind::link:
        writer_.start_link(attribute(node, "href"));
        break;
      case Kind::emphasis:
        writer_.start_emphasis();
        break;
      default:
        break;
    }
  }

  void leave(xmlNode* node) {
    if (node->type != XML_ELEMENT_NODE) return;
    switch (kind_of(view(node->name))) {
      case Kind::link:
        writer_.end_link();
        break;
      case Kind::emphasis:
        writer_.end_emphasis();
        break;
      case Kind::list:
        end_block();
        if (!lists_.empty()) lists_.pop_back();
        break;
      case Kind::heading:
        end_block();
        heading_ = 0;
        break;
      case Kind::row:
        end_block();
        rows_ = std::max(0, rows_ - 1);
        break;
      case Kind::item:
      case Kind::block:
        if (rows_ == 0) end_block();
        if (kind_of(view(node->name)) == Kind::item) end_item();
        if (node == note_) end_note();
        break;
      default:
        break;
    }
  }

  void start_block(xmlNode* node) {
    if (rows_ > 0) return writer_.space();  // paragraphs of a cell stay in its row
    end_block();
    begin_note(node);
  }

  void item(xmlNode* node) {
    if (begin_note(node) || lists_.empty()) return;
    List& list = lists_.back();
    list.next = number(attribute(node, "value"), list.next);
    const std::string label = list_number(list.next, list.format);
    if (list.next < 1'000'000'000) ++list.next;
    if (label.empty() || label == "•") return;
    const bool digits = is_digit(label.back());
    writer_.number(digits ? label + "." : "(" + label + ")");
    listed_ = true;
  }

  // An item without text has no label either.
  void end_item() {
    if (writer_.open()) return;
    writer_.number({});
    listed_ = false;
  }

  bool begin_note(xmlNode* node) {
    if (note_ != nullptr || notes_by_id_.empty()) return false;
    note_mark_ = note_mark(node);
    if (!note_mark_.empty()) note_ = node;
    return note_ != nullptr;
  }

  void end_note() {
    end_block();
    note_ = nullptr;
  }

  // <sup>: a mark when it holds digits or asterisks; where it links to a place in the page, that place is the note.
  bool raised(xmlNode* node) {
    const std::string mark = mark_of(first_text(node));
    if (mark.empty()) return true;
    if (note_ != nullptr && !writer_.open()) return false;  // the note's own mark before its text
    int depth = 0;
    for (xmlNode* at = node->children; at && ++depth < 4; at = at->children) {
      const std::string target = attribute_or_empty(at, "href");
      if (target.starts_with("#")) notes_by_id_.emplace(target.substr(1), mark);
    }
    const std::string about = attribute_or_empty(node->parent, "href");
    if (about.starts_with("#")) notes_by_id_.emplace(about.substr(1), mark);
    writer_.mark(mark);
    return false;
  }

  // The text of an element that holds little of it; cut where there is much.
  static std::string first_text(xmlNode* node) {
    std::string text;
    int nodes = 0;
    for (xmlNode* at = node->children; at && ++nodes < 16 && text.size() < 16;) {
      if (at->type == XML_TEXT_NODE) text += printable(view(at->content).substr(0, 32));
      if (at->children && at->type == XML_ELEMENT_NODE) {
        at = at->children;
        continue;
      }
      while (at != node && !at->next) at = at->parent;
      at = at == node ? nullptr : at->next;
    }
    return text;
  }

  // The mark of the note that this element is: its own name, or that of an anchor at its very beginning, was linked to.
  std::string note_mark(xmlNode* node) const {
    int depth = 0;
    for (xmlNode* at = node; at && at->type == XML_ELEMENT_NODE && ++depth < 5; at = first_element(at)) {
      for (const char* name : {"id", "name"}) {
        const auto found = notes_by_id_.find(attribute(at, name));
        if (found != notes_by_id_.end()) return found->second;
      }
    }
    return {};
  }

  static xmlNode* first_element(xmlNode* node) {
    xmlNode* child = node->children;
    while (child && xmlIsBlankNode(child)) child = child->next;
    return child;
  }

  static std::string attribute_or_empty(xmlNode* node, const char* name) {
    return node->type == XML_ELEMENT_NODE ? attribute(node, name) : std::string();
  }

  void title(xmlNode* node) {
    xmlChar* content = xmlNodeGetContent(node);
    if (reading_.metadata.title.empty()) reading_.metadata.title = collapsed(printable(view(content)));
    xmlFree(content);
  }

  static std::string collapsed(std::string_view text) {
    std::string result;
    for (const char c : text) {
      const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank) {
        result += c;
      } else if (!result.empty() && result.back() != ' ') {
        result += ' ';
      }
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
  }

  void text(std::string_view content) {
    const std::string clean = printable(content);
    if (broken_ && writer_.open() && !joins_without_space(writer_.line(), clean)) writer_.space();
    if (clean.find_first_not_of(" \t\r\n") != std::string::npos) broken_ = false;
    if (!writer_.open() && clean.find_first_not_of(" \t\r\n") == std::string::npos) return;
    writer_.text(clean);
  }

  void end_block() {
    broken_ = false;
    if (!writer_.open() && writer_.has_number()) return;  // <li><p>: the label is that of the paragraph to come
    Block block = writer_.take();
    const bool listed = std::exchange(listed_, false);
    const bool cell = std::exchange(cell_, false);
    if (block.text.empty()) return;
    if (block.lead.size() + 1 >= block.text.text().size()) block.lead.clear();
    if (note_ != nullptr) return put_note(std::move(block));
    block.numbered_list = listed;
    if (listed) block.level = std::max(0, static_cast<int>(std::min<std::size_t>(lists_.size(), 16)) - 1);
    if (heading_ > 0) {
      block.role = heading_ == 1 && !titled_ ? Role::title : Role::heading;
      block.level = std::max(0, heading_ - 2);
      if (block.role == Role::title) reading_.metadata.title = block.text.text();
      titled_ = titled_ || heading_ == 1;
    } else if (cell && block.text.text().find('\t') != std::string::npos) {
      block.role = Role::text;
    }
    reading_.blocks.push_back(std::move(block));
  }

  void put_note(Block&& block) {
    if (!reading_.notes.empty() && open_note_ == note_) {
      MappedText& text = reading_.notes.back().body.text;
      text.insert(" ");
      text.append(block.text);
      return;
    }
    open_note_ = note_;
    const std::string& text = block.text.text();  // a mark typed before the note: "1. ", "[1] "
    const std::size_t at = text.find_first_not_of("[(");
    if (at != std::string::npos && text.compare(at, note_mark_.size(), note_mark_) == 0) {
      const std::size_t from = text.find_first_not_of(".)] \t", at + note_mark_.size());
      if (from != std::string::npos && from > at + note_mark_.size())
        block.text = block.text.slice({from, text.size()});
    }
    reading_.notes.push_back({note_mark_, std::move(block)});
  }

  static int number(const std::string& text, int otherwise) {
    if (text.size() > 6 || !is_digits(text)) return otherwise;
    return whole_number(text);
  }

  bool full() const { return reading_.blocks.size() > limits_.blocks || reading_.text.size() > limits_.text_bytes; }

  Reading& reading_;
  const ReadLimits& limits_;
  BlockWriter writer_;
  std::vector<List> lists_;
  std::map<std::string, std::string> notes_by_id_;  // mark by the id that a mark links to
  xmlNode* note_ = nullptr;                         // the element of the note being read
  xmlNode* open_note_ = nullptr;                    // the one the last note came from
  std::string note_mark_;
  int rows_ = 0, heading_ = 0;
  bool broken_ = false, listed_ = false, cell_ = false, titled_ = false;
};

// Headings that are more than that, "Article 3" and "Annex II", are left to classify().
void free_articles(Reading& reading) {
  const Language language = document_language(reading.text);
  reading.metadata.language = language;
  for (Block& block : reading.blocks) {
    if (block.role != Role::heading) continue;
    const std::string& text = block.text.text();
    const bool more = label_at(text, language).kind == LabelKind::article || has_line_word(text, language, "annex");
    if (more) block.role = Role::unknown;
  }
}

void silent(void*, const char*, ...) {}

struct FreeParser {
  void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

// XML_PARSE_HUGE lifts libxml2's limit of 256 on nesting, at which it would drop the rest of the page in silence.
Document parsed(const std::string& utf8) {
  // Once, before any thread reads: what xmlInitParser() makes is not safe from another thread's first call.
  [[maybe_unused]] static const bool started = (xmlInitParser(), true);
  xmlSetGenericErrorFunc(nullptr, silent);
  const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
      htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
  if (!parser) return nullptr;
  htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  parser->options |= XML_PARSE_HUGE;
  xmlSwitchToEncoding(parser.get(), xmlFindCharEncodingHandler("UTF-8"));  // whatever a <meta> says
  if (parser->input->encoding == nullptr)
    parser->input->encoding = xmlStrdup(reinterpret_cast<const xmlChar*>("UTF-8"));
  htmlParseDocument(parser.get());
  return Document(std::exchange(parser->myDoc, nullptr));
}

}  // namespace

Result<Reading> read_html(std::string_view bytes, std::string_view, const ReadLimits& limits) {
  if (bytes.size() > INT32_MAX / 2) return failure("the page is too large");
  Result<Decoded> decoded = decode_html(bytes);
  if (!decoded) return tl::unexpected<Problem>(decoded.error());
  const Document document = parsed(decoded->text);
  xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (!root) return failure("the page holds no markup that can be read");
  Reading reading;
  Walk(reading, limits).run(root);
  if (reading.blocks.empty()) return failure("the page holds no text");
  free_articles(reading);
  if (decoded->replaced > 0) {
    reading.warnings.push_back(
        fmt::format("{} characters that are no {} were replaced", decoded->replaced, decoded->charset));
  }
  return reading;
}

}  // namespace corpus
