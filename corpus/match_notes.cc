// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/match_notes.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "corpus/digits.h"

namespace corpus {
namespace {

// One run of notes: 1, 2, 3, ... until the numbers begin anew.
using Series = std::unordered_map<std::string_view, const Provision*>;

std::vector<Series> series_of(const std::vector<Provision>& provisions) {
  std::vector<Series> all(1);
  int last = 0;
  for (const Provision& provision : provisions) {
    if (provision.kind != Kind::footnote) continue;
    const int value = leading_number(provision.number);
    const bool anew = all.back().contains(provision.number) || (value > 0 && value < last);
    if (anew && !all.back().empty()) all.emplace_back();
    all.back().emplace(provision.number, &provision);
    last = value;
  }
  return all;
}

class Matcher {
 public:
  explicit Matcher(const std::vector<Provision>& provisions) : all_(series_of(provisions)) {}

  void match(NoteMark& mark) {
    const bool again = seen_.contains(mark.mark);
    const bool done = again ? seen_.size() >= all_[now_].size() : !all_[now_].contains(mark.mark);
    if (done && now_ + 1 < all_.size() && all_[now_ + 1].contains(mark.mark)) {
      ++now_;
      seen_.clear();
    }
    const auto found = all_[now_].find(mark.mark);
    if (found == all_[now_].end()) return;
    seen_.insert(found->first);
    mark.note = found->second->id;
  }

 private:
  const std::vector<Series> all_;
  std::size_t now_ = 0;                        // the series that marks refer to now
  std::unordered_set<std::string_view> seen_;  // its notes that marks have named
};

}  // namespace

void match_notes(Document& document) {
  Matcher matcher(document.provisions);
  for (NoteMark& mark : document.title_marks) matcher.match(mark);
  for (Provision& provision : document.provisions) {
    for (NoteMark& mark : provision.marks) matcher.match(mark);
  }
}

}  // namespace corpus
