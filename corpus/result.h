// SPDX-License-Identifier: GPL-2.0-or-later
// What a step gives back when it may fail: the value, or the one sentence that says why not. Input that cannot be read
// is a value here, not an exception; exceptions of libraries stop in the file that calls the library.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace corpus {

// Why something could not be done, fit to be shown to a user as "WHERE: WHAT".
struct Problem {
  std::string where;  // file, optionally with a place in it ("a.xml:450:8"); empty when the caller knows it better
  std::string what;   // one sentence without the place: what is wrong and, where it helps, what to do

  std::string describe() const { return where.empty() ? what : where + ": " + what; }
};

template <class T>
using Result = tl::expected<T, Problem>;

// Result<T> f() { ... return failure("not a ZIP file"); }
inline tl::unexpected<Problem> failure(std::string what, std::string where = {}) {
  return tl::unexpected<Problem>(Problem{std::move(where), std::move(what)});
}

}  // namespace corpus
