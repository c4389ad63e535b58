// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <pugixml.hpp>

#include "corpus/docx_numbering.h"
#include "corpus/list_label.h"
#include "corpus/printable.h"

namespace corpus {

struct DocxNumbering::Xml {
  static Level level(pugi::xml_node xml) {
    Level level;
    level.start = std::clamp(xml.child("w:start").attribute("w:val").as_int(1), 0, 1'000'000);
    level.restart = xml.child("w:lvlRestart").attribute("w:val").as_int(-1);
    level.format = xml.child("w:numFmt").attribute("w:val").as_string("decimal");
    level.text = std::string_view(xml.child("w:lvlText").attribute("w:val").value()).substr(0, 64);
    level.style = xml.child("w:pStyle").attribute("w:val").value();
    const pugi::xml_node legal = xml.child("w:isLgl");
    level.digits = legal && std::string_view(legal.attribute("w:val").as_string("1")) != "0";
    return level;
  }

  // The number of a level or override; kLevels when it is none.
  static int number(pugi::xml_node xml) {
    const int number = xml.attribute("w:ilvl").as_int(kLevels);
    return number < 0 ? kLevels : std::min(number, kLevels);
  }

  static Scheme scheme(pugi::xml_node xml) {
    Scheme scheme;
    scheme.style_link = xml.child("w:numStyleLink").attribute("w:val").value();
    for (const pugi::xml_node row : xml.children("w:lvl")) {
      if (number(row) < kLevels) scheme.levels[static_cast<std::size_t>(number(row))] = level(row);
    }
    return scheme;
  }

  static List list(pugi::xml_node xml) {
    List list;
    list.scheme = xml.child("w:abstractNumId").attribute("w:val").value();
    for (const pugi::xml_node row : xml.children("w:lvlOverride")) {
      if (number(row) >= kLevels) continue;
      if (const auto start = row.child("w:startOverride"))
        list.starts[number(row)] = std::clamp(start.attribute("w:val").as_int(1), 0, 1000000);
      if (const auto own = row.child("w:lvl")) list.levels[number(row)] = level(own);
    }
    return list;
  }
};

DocxNumbering::DocxNumbering(std::string_view xml) {
  pugi::xml_document document;
  if (!document.load_buffer(xml.data(), xml.size())) return;
  std::map<std::string, std::string, std::less<>> by_style;  // w:styleLink: the scheme that a style stands for
  for (const pugi::xml_node row : document.document_element().children("w:abstractNum")) {
    const std::string id = row.attribute("w:abstractNumId").value();
    schemes_.emplace(id, Xml::scheme(row));
    if (const auto link = row.child("w:styleLink")) by_style.emplace(link.attribute("w:val").value(), id);
  }
  for (const pugi::xml_node row : document.document_element().children("w:num")) {
    List list = Xml::list(row);
    if (const auto scheme = schemes_.find(list.scheme);
        scheme != schemes_.end() && !scheme->second.style_link.empty()) {
      if (const auto other = by_style.find(scheme->second.style_link); other != by_style.end())
        list.scheme = other->second;
    }
    lists_.emplace(row.attribute("w:numId").as_int(), std::move(list));
  }
}

const DocxNumbering::Level& DocxNumbering::level(const List& list, const Scheme& scheme, int number) const {
  const auto own = list.levels.find(number);
  return own != list.levels.end() ? own->second : scheme.levels[static_cast<std::size_t>(number)];
}

// w:lvlText, "%1.%2", with the numbers of this level and those above it put in.
std::string DocxNumbering::label(const List& list, const Scheme& scheme, int number) const {
  const Level& own = level(list, scheme, number);
  if (own.format == "bullet") return list_number(1, "bullet");
  std::string label;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    const bool place =
        own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
    if (!place) {
      label += own.text[i];
      continue;
    }
    const int above = own.text[++i] - '1';
    const Level& that = level(list, scheme, above);
    const int value = scheme.counters[static_cast<std::size_t>(above)].value_or(that.start);
    label += list_number(value, own.digits && that.format != "decimalZero" ? "decimal" : std::string_view(that.format));
  }
  return printable(label);
}

std::string DocxNumbering::next(int list_id, int number) {
  const auto list = lists_.find(list_id);
  if (list == lists_.end() || number < 0 || number >= kLevels) return {};
  const auto found = schemes_.find(list->second.scheme);
  if (found == schemes_.end()) return {};
  Scheme& scheme = found->second;
  std::optional<int>& counter = scheme.counters[static_cast<std::size_t>(number)];
  if (const auto start = list->second.starts.find(number); start != list->second.starts.end()) {
    counter = start->second;
    list->second.starts.erase(start);
  } else {
    counter = counter ? *counter + 1 : level(list->second, scheme, number).start;
  }
  for (int deeper = number + 1; deeper < kLevels; ++deeper) {
    const int restart = level(list->second, scheme, deeper).restart;
    if (restart < 0 || restart > number) scheme.counters[static_cast<std::size_t>(deeper)].reset();
  }
  return label(list->second, scheme, number);
}

int DocxNumbering::level_of_style(int list_id, std::string_view style) const {
  const auto list = lists_.find(list_id);
  if (list == lists_.end()) return 0;
  const auto scheme = schemes_.find(list->second.scheme);
  if (scheme == schemes_.end()) return 0;
  for (int number = 0; number < kLevels; ++number) {
    if (level(list->second, scheme->second, number).style == style) return number;
  }
  return 0;
}

}  // namespace corpus
