// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_kind.h"

#include <algorithm>
#include <array>
#include <utility>

#include "search/happenings.h"

namespace search {

namespace {

constexpr int kWhatIs = 1,
              kSays = 3;  // "what is", which asks for more than definitions: « Qu’est-ce que X dit de Y ? »

// Points of each kind of word.
class Points {
 public:
  explicit Points(const std::vector<FrameFound>& frames) {
    int of_nouns = 0;  // "responsibility" may be what is asked about
    for (const FrameFound& frame : frames) {
      at(frame.word->frame) += frame.word->points;
      if (frame.word->frame == Frame::duty && frame.word->keep == 1) of_nouns += frame.word->points;
    }
    if (of(Frame::definition) > 0) at(Frame::duty) -= of_nouns;
    // "What is the role of ...?" asks for none.
    if (of(Frame::general) < 0) at(Frame::definition) -= std::min(of(Frame::definition), kWhatIs);
    if (of(Frame::says) >= kSays) at(Frame::definition) -= std::min(of(Frame::definition), kWhatIs);
  }

  int of(Frame frame) const { return points_[static_cast<std::size_t>(frame)]; }

  int of_duty() const {
    const int duty = of(Frame::duty), when = of(Frame::when) + of(Frame::often);
    const bool only_when = duty == 0 && when < 2 && of(Frame::report) == 0;  // "When is the International Year of ...?"
    return only_when || (duty == 0 && when == 0) ? 0 : duty + when + of(Frame::report);
  }

 private:
  int& at(Frame frame) { return points_[static_cast<std::size_t>(frame)]; }

  std::array<int, kFrames> points_{};
};

template <class Test>
bool any(const std::vector<FrameFound>& frames, Test test) {
  return std::any_of(frames.begin(), frames.end(), [&](const FrameFound& frame) { return test(*frame.word); });
}

// "Until when was the mandate extended?": that is decided, and nobody is asked to act.
bool extends(const std::vector<FrameFound>& frames) {
  const auto seeks = [&](std::string_view sought) {
    return any(frames, [&](const FrameWord& word) {
      return word.frame != Frame::duty && std::find(word.seeks.begin(), word.seeks.end(), sought) != word.seeks.end();
    });
  };
  return seeks("period") && seeks("DECIDE");
}

// The points of words that ask for a day ("in what year"): a first mention, unless it is said what happened on it.
int of_dates(const std::vector<FrameFound>& frames) {
  int sum = 0;
  for (const FrameFound& frame : frames)
    if (frame.word->frame == Frame::history && !frame.word->seeks.empty()) sum += frame.word->points;
  return sum;
}

int of_past(const Points& points) {
  return points.of(Frame::history) + points.of(Frame::ordinal) + points.of(Frame::founding) +
         points.of(Frame::renaming);
}

}  // namespace

bool read_kind(const std::vector<FrameFound>& frames, Asking& asking) {
  const Points points(frames);
  const bool of_event = !happenings_in(asking.text, asking.language, SaidIn::question).empty();
  const int dates = of_event ? of_dates(frames) : 0;
  asking.wants_parts |= any(frames, [](const FrameWord& word) {
    return word.frame == Frame::definition && word.points == 2 && word.keep > 0;
  });
  asking.wants_often = points.of(Frame::often) > 0;
  asking.wants_date = points.of(Frame::when) > 0 || asking.wants_often;
  asking.wants_report = points.of(Frame::report) > 0;
  asking.wants_first = any(frames, [](const FrameWord& word) {
    return word.frame == Frame::ordinal || (word.frame == Frame::history && (word.points > 2 || word.keep > 0));
  });
  asking.wants_founding = points.of(Frame::founding) > 0;
  asking.wants_renaming = points.of(Frame::renaming) > 0;
  asking.wants_several = any(frames, [](const FrameWord& word) { return word.frame == Frame::several; });
  const std::array<std::pair<Intent, int>, 4> ranked = {
      {{Intent::principles, points.of(Frame::principle)},
       {Intent::history, of_past(points) - dates},
       {Intent::definition, points.of(Frame::definition) + points.of(Frame::several)},
       {Intent::obligation, extends(frames) ? 0 : points.of_duty()}}};
  const auto best =
      std::max_element(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (best->second > 0) asking.intent = best->first;
  asking.wants_text = points.of(Frame::says) > best->second;
  return asking.wants_text || (best->second == 0 && dates == 0);
}

}  // namespace search
