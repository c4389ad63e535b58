// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/entry.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <type_traits>

namespace corpus {

namespace {

using nlohmann::json;

// First two elements of every array: what it is, and the version of its layout.
constexpr int kVersion = 1;
constexpr const char* kProvision = "p";
constexpr const char* kExpression = "e";
constexpr const char* kGhost = "g";

template <class Value, class Type>
concept Of = std::is_same_v<std::remove_const_t<Value>, Type>;

// The members of each value, in the order stored; used to write and to read. Add at the end.
template <class Visit, Of<Span> Value>
void members(Visit& visit, Value& v) {
  visit(v.start, v.end);
}
template <class Visit, Of<NoteMark> Value>
void members(Visit& visit, Value& v) {
  visit(v.at, v.mark, v.note);
}
template <class Visit, Of<CitationEntry> Value>
void members(Visit& visit, Value& v) {
  visit(v.span, v.target, v.candidates, v.pinpoint, v.date, v.treatment, v.form, v.why);
}
template <class Visit, Of<ProvisionEntry> Value>
void members(Visit& visit, Value& v) {
  visit(v.symbol, v.id, v.language, v.kind, v.number, v.verb, v.text, v.parent, v.eid, v.order, v.marks, v.citations);
}
template <class Visit, Of<Vote> Value>
void members(Visit& visit, Value& v) {
  visit(v.state, v.choice);
}
template <class Visit, Of<Subject> Value>
void members(Visit& visit, Value& v) {
  visit(v.label, v.scheme, v.uri);
}
template <class Visit, Of<Metadata> Value>
void members(Visit& visit, Value& v) {
  visit(v.symbol, v.symbol_from, v.aliases, v.language, v.type, v.body, v.title, v.adopted, v.published, v.session,
        v.agenda_items, v.sponsors, v.originating, v.meeting, v.voting, v.votes_for, v.votes_against, v.abstentions,
        v.not_voting, v.votes, v.subjects, v.iri);
}
template <class Visit, Of<Health> Value>
void members(Visit& visit, Value& v) {
  visit(v.code, v.at, v.message);
}
template <class Visit, Of<ContentsEntry> Value>
void members(Visit& visit, Value& v) {
  visit(v.id, v.kind, v.number);
}
template <class Visit, Of<ExpressionEntry> Value>
void members(Visit& visit, Value& v) {
  visit(v.symbol, v.metadata, v.file, v.format, v.source_hash, v.health, v.contents);
}
template <class Visit, Of<GhostEntry> Value>
void members(Visit& visit, Value& v) {
  visit(v.symbol, v.dates, v.citations);
}

class Writer {
 public:
  explicit Writer(json& array) : array_(array) {}

  template <class... Members>
  void operator()(const Members&... all) {
    (array_.push_back(made(all)), ...);
  }

 private:
  static json made(const std::string& value) { return value; }
  template <class Value>
  static json made(const std::vector<Value>& values) {
    json array = json::array();
    for (const Value& value : values) array.push_back(made(value));
    return array;
  }
  template <class Value>
  static json made(const Value& value) {
    if constexpr (std::is_enum_v<Value>) {
      return static_cast<unsigned>(value);
    } else if constexpr (std::is_arithmetic_v<Value>) {
      return value;
    } else {
      json array = json::array();
      Writer writer(array);
      members(writer, value);
      return array;
    }
  }

  json& array_;
};

// Throws json exceptions, or std::out_of_range; decode() catches both.
class Reader {
 public:
  explicit Reader(const json& array, std::size_t from = 0) : array_(array), next_(from) {}

  template <class... Members>
  void operator()(Members&... all) {
    (read(array_.at(next_++), all), ...);
  }

 private:
  static void read(const json& from, std::string& value) { value = from.get_ref<const std::string&>(); }
  template <class Value>
  static void read(const json& from, std::vector<Value>& values) {
    if (!from.is_array()) throw std::out_of_range("not an array");
    values.resize(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) read(from[i], values[i]);
  }
  template <class Value>
  static void read(const json& from, Value& value) {
    if constexpr (std::is_enum_v<Value>) {
      value = static_cast<Value>(from.get<unsigned>());
    } else if constexpr (std::is_arithmetic_v<Value>) {
      value = from.get<Value>();
    } else {
      Reader reader(from);
      members(reader, value);
    }
  }

  const json& array_;
  std::size_t next_;
};

template <class Entry>
std::string encoded(const char* what, const Entry& entry) {
  json array = json::array({what, kVersion});
  Writer writer(array);
  members(writer, entry);
  std::string bytes;
  json::to_msgpack(array, bytes);
  return bytes;
}

template <class Entry>
Result<Entry> decoded(const char* what, std::string_view data) {
  try {
    const json array = json::from_msgpack(data);
    if (array.at(0) != what || array.at(1) != kVersion)
      return failure("an entry of the index is of another version: index again with --fresh");
    Entry entry;
    Reader reader(array, 2);
    members(reader, entry);
    return entry;
  } catch (const std::exception&) {
    return failure("an entry of the index is damaged: run 'travaux check', then index again with --fresh");
  }
}

}  // namespace

std::string encode(const ProvisionEntry& entry) { return encoded(kProvision, entry); }
std::string encode(const ExpressionEntry& entry) { return encoded(kExpression, entry); }
std::string encode(const GhostEntry& entry) { return encoded(kGhost, entry); }

Result<ProvisionEntry> decode_provision(std::string_view data) { return decoded<ProvisionEntry>(kProvision, data); }
Result<ExpressionEntry> decode_expression(std::string_view data) { return decoded<ExpressionEntry>(kExpression, data); }
Result<GhostEntry> decode_ghost(std::string_view data) { return decoded<GhostEntry>(kGhost, data); }

}  // namespace corpus
