// SPDX-License-Identifier: GPL-2.0-or-later
// How much each sign of a passage (passages.h) counts. Found by cross-validation over questions with known answers:
// tests/accuracy/tune_answers.py.
#pragma once

#include <array>

#include "search/passages.h"

namespace search {

struct SignWeight {
  Sign sign;
  std::string_view name;
  double weight;
};

inline constexpr std::array<SignWeight, static_cast<std::size_t>(Sign::count)> kSignWeights = {{
    {Sign::own, "own", 0.07},
    {Sign::covered, "covered", 1.17},
    {Sign::topic, "topic", 0},
    {Sign::phrase, "phrase", 0},
    {Sign::ordered, "ordered", 0.56},
    {Sign::early, "early", 0.73},
    {Sign::together, "together", 0.05},
    {Sign::dense, "dense", 1.69},
    {Sign::plain, "plain", 0.27},
    {Sign::title, "title", 0.12},
    {Sign::titled, "titled", 0.6},
    {Sign::document, "document", 0.95},
    {Sign::definer, "definer", 0.8},
    {Sign::defines, "defines", 1.96},
    {Sign::parallel, "parallel", 1.16},
    {Sign::lists, "lists", 0.2},
    {Sign::principle, "principle", 0.86},
    {Sign::holds, "holds", 0.19},
    {Sign::asks, "asks", -0.23},
    {Sign::duty, "duty", 0.12},
    {Sign::bearer, "bearer", 0.56},
    {Sign::report, "report", 0.55},
    {Sign::dated, "dated", 0.44},
    {Sign::regular, "regular", 0.9},
    {Sign::act, "act", 0.43},
    {Sign::time, "time", 0.71},
    {Sign::happens, "happens", 1.03},
    {Sign::amount, "amount", 0.44},
    {Sign::counted, "counted", 0.32},
    {Sign::things, "things", 0.95},
    {Sign::headed, "headed", 0.33},
    {Sign::context, "context", 0.78},
    {Sign::founding, "founding", 1.04},
    {Sign::adopted, "adopted", 0.69},
    {Sign::operative, "operative", 0.61},
    {Sign::newer, "newer", 0.06},
    {Sign::older, "older", 0.66},
    {Sign::cited, "cited", 0.67},
    {Sign::body, "body", 1.1},
    {Sign::year, "year", 1.35},
    {Sign::named, "named", 3.89},
    {Sign::naming, "naming", 1.87},
    {Sign::own_language, "own_language", 0.36},
}};

}  // namespace search
