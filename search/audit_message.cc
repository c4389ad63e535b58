// SPDX-License-Identifier: GPL-2.0-or-later
// A discrepancy as one English sentence.
#include <fmt/format.h>

#include "search/audit.h"

namespace search {

namespace {

using corpus::Language;

std::string codes(const std::vector<Language>& languages) {
  std::string text;
  for (const Language language : languages) text.append(text.empty() ? "" : ", ").append(corpus::code(language));
  return text;
}

// "say" after several languages, "says" after one.
std::string verb(const std::vector<Language>& languages, std::string_view many) {
  return std::string(many) + (languages.size() == 1 ? "s" : "");
}

std::string works(std::uint32_t count) { return fmt::format("{} work{}", count, count == 1 ? "" : "s"); }

// ", as ar, zh, en say"; empty when no other language does.
std::string as_others(const Discrepancy& found) {
  if (found.against.empty()) return {};
  return fmt::format(", as {} {}", codes(found.against), verb(found.against, "say"));
}

std::string about_instrument(const Discrepancy& found) {
  return fmt::format("{} {} {}, where {} {} {}", codes(found.saying), verb(found.saying, "cite"), found.said,
                     codes(found.against), verb(found.against, "cite"), found.expected);
}

std::string about_link(const Discrepancy& found) {
  std::string text = fmt::format("the link in {} leads to {}", codes(found.saying), found.said);
  if (!found.target.empty()) text += fmt::format(", the words name {}", found.target);
  if (!found.expected.empty()) return text + fmt::format("; right is {}{}", found.expected, as_others(found));
  return text + (found.evidence == Evidence::session ? "; the printed date is outside its session" : "");
}

std::string about_date(const Discrepancy& found) {
  std::string text =
      fmt::format("{} {} {} the date {}", codes(found.saying), verb(found.saying, "give"), found.target, found.said);
  switch (found.evidence) {
    case Evidence::adopted:
      return text + fmt::format("; it was adopted on {}{}", found.expected, as_others(found));
    case Evidence::citers:
      return text + fmt::format("; {} that cite it say {}{}", works(found.witnesses), found.expected, as_others(found));
    case Evidence::session:
      text += "; that is outside its session";
      return found.expected.empty() ? text : text + fmt::format("; right is {}{}", found.expected, as_others(found));
    default:
      return text + fmt::format("; {} {} {}", codes(found.against), verb(found.against, "say"), found.expected);
  }
}

std::string about_adoption(const Discrepancy& found) {
  std::string text = fmt::format("the file in {} says adopted on {}", codes(found.saying), found.said);
  if (!found.against.empty())
    text += fmt::format("; {} {} {}", codes(found.against), verb(found.against, "say"), found.expected);
  if (found.witnesses > 0) text += fmt::format("; {} that cite it say {}", works(found.witnesses), found.expected);
  return text;
}

std::string about_numbering(const Discrepancy& found) {
  if (found.said.empty()) return fmt::format("{} ends before {}", codes(found.saying), found.expected);
  if (found.expected.empty()) return fmt::format("{} has {}, which the others do not", codes(found.saying), found.said);
  return fmt::format("{} has {} where {} {} {}", codes(found.saying), found.said, codes(found.against),
                     found.against.size() == 1 ? "has" : "have", found.expected);
}

}  // namespace

std::string message(const Discrepancy& found) {
  switch (found.slip) {
    case Slip::other_instrument:
      return about_instrument(found);
    case Slip::link_differs:
      return about_link(found);
    case Slip::wrong_date:
      return about_date(found);
    case Slip::adoption_date:
      return about_adoption(found);
    case Slip::numbering:
      return about_numbering(found);
  }
  return {};
}

}  // namespace search
