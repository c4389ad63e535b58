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
template <class Visit, Of<Statement> Value>
void members(Visit& visit, Value& v) {
  visit(v.kind, v.verb, v.act, v.force, v.bearers, v.names, v.deadline, v.term, v.report, v.in_provision, v.done,
        v.condition, v.due, v.who_defines, v.who_defines_name, v.status, v.members);
}
template <class Visit, Of<ProvisionEntry> Value>
void members(Visit& visit, Value& v) {
  visit(v.symbol, v.id, v.language, v.kind, v.number, v.verb, v.text, v.parent, v.eid, v.order, v.marks, v.citations,
        v.statements);
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

// MessagePack as it lies in memory, without a tree of it: pages decode hundreds of entries. Throws std::out_of_range
// for what is no MessagePack of the kinds the Writer makes; decode() catches it.
class Bytes {
 public:
  explicit Bytes(std::string_view data) : data_(data) {}

  std::size_t array() {
    const unsigned char lead = take();
    const std::size_t size = lead >> 4 == 0x9 ? lead & 0x0F
                             : lead == 0xDC   ? number(2)
                             : lead == 0xDD   ? number(4)
                                              : bad();
    return size <= data_.size() - at_ ? size : bad();  // an element has at least a byte
  }

  std::string_view text() {
    const unsigned char lead = take();
    const std::size_t size = lead >> 5 == 0x5 ? lead & 0x1F
                             : lead == 0xD9   ? number(1)
                             : lead == 0xDA   ? number(2)
                             : lead == 0xDB   ? number(4)
                                              : bad();
    if (size > data_.size() - at_) bad();
    at_ += size;
    return data_.substr(at_ - size, size);
  }

  std::int64_t integer() {
    const unsigned char lead = take();
    if (lead < 0x80 || lead >= 0xE0) return static_cast<signed char>(lead);
    if (lead == 0xC2 || lead == 0xC3) return lead == 0xC3;
    if (lead >= 0xCC && lead <= 0xCF) return static_cast<std::int64_t>(number(1u << (lead - 0xCC)));
    if (lead < 0xD0 || lead > 0xD3) bad();
    const unsigned size = 1u << (lead - 0xD0), shift = 64 - 8 * size;
    return static_cast<std::int64_t>(number(size) << shift) >> shift;
  }

  bool at_end() const { return at_ == data_.size(); }

 private:
  [[noreturn]] static std::size_t bad() { throw std::out_of_range("not what was written"); }

  unsigned char take() {
    if (at_ == data_.size()) bad();
    return static_cast<unsigned char>(data_[at_++]);
  }

  std::uint64_t number(unsigned size) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < size; ++i) value = value << 8 | take();
    return value;
  }

  std::string_view data_;
  std::size_t at_ = 0;
};

// Reads the members of one value. Members that were added since it was written keep what they are by default; more than
// there are members is an error.
class Reader {
 public:
  Reader(Bytes& bytes, std::size_t size) : bytes_(bytes), left_(size) {}

  template <class... Members>
  void operator()(Members&... all) {
    (next(all), ...);
    if (left_ != 0) throw std::out_of_range("more than is known");
  }

 private:
  template <class Value>
  void next(Value& value) {
    if (left_ == 0) return;
    --left_;
    read(value);
  }
  void read(std::string& value) { value = bytes_.text(); }
  template <class Value>
  void read(std::vector<Value>& values) {
    values.resize(bytes_.array());
    for (Value& value : values) read(value);
  }
  template <class Value>
  void read(Value& value) {
    if constexpr (std::is_enum_v<Value> || std::is_arithmetic_v<Value>) {
      value = static_cast<Value>(bytes_.integer());
    } else {
      Reader reader(bytes_, bytes_.array());
      members(reader, value);
    }
  }

  Bytes& bytes_;
  std::size_t left_;
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
    Bytes bytes(data);
    const std::size_t size = bytes.array();
    if (size < 2 || bytes.text() != what || bytes.integer() != kVersion)
      return failure("an entry of the index is of another version: index again with --fresh");
    Entry entry;
    Reader reader(bytes, size - 2);
    members(reader, entry);
    if (!bytes.at_end()) throw std::out_of_range("more than was written");
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
