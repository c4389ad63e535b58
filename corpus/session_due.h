// SPDX-License-Identifier: GPL-2.0-or-later
// Whose session of a number a deadline means, and where it lies: "GA:72", "HRC:57", "CSW:70". That of the first body
// that the words name and whose next sessions include the number, else of the organ that speaks, else of the General
// Assembly; behind a body whose sessions follow no rule (lexicon/session_years.tsv) of the organ that speaks alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/metadata.h"
#include "corpus/session_owner.h"

namespace corpus {

// How a session lies to the text that names it.
enum class Lies : std::uint8_t { unknown, past, now, ahead };

class SessionsOf {
 public:
  // `printed`: the key of an organ that is printed in the deadline, "ga"; may be empty.
  SessionsOf(std::string_view printed, const SessionOwners& owners, const Metadata& metadata);

  // The session of that number; empty when it is nobody's.
  std::pair<std::string, Lies> reckoned(int number) const;
  // The number of the session after the one that is held, of the first body; 0 when nobody says.
  int next() const;
  // The key of the first body, "ECOSOC"; empty when its sessions follow no rule.
  std::string_view first() const;

 private:
  struct Owner {
    std::string key;      // "GA"; empty when its sessions follow no rule
    bool named = false;   // by the words
    bool speaks = false;  // the organ whose text it is
  };
  void add(std::string_view key, bool named);

  const Metadata& metadata_;
  std::string speaks_;
  std::vector<Owner> owners_;  // in the order in which they are tried
};

// The regular session of the General Assembly on a day, "2016-12-08" -> 71: session n opens in September of 1945 + n;
// 0 when the date is none.
int assembly_session_on(std::string_view iso_date);

}  // namespace corpus
