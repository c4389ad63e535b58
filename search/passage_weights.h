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
    {Sign::own, "own", 0.1},
    {Sign::covered, "covered", 0.79},
    {Sign::topic, "topic", 0},
    {Sign::phrase, "phrase", 0.01},
    {Sign::early, "early", 0.76},
    {Sign::together, "together", 0.05},
    {Sign::dense, "dense", 1.95},
    {Sign::title, "title", 0.11},
    {Sign::titled, "titled", 0.66},
    {Sign::document, "document", 0.8},
    {Sign::definer, "definer", 0.89},
    {Sign::defines, "defines", 1.8},
    {Sign::parallel, "parallel", 1.12},
    {Sign::lists, "lists", 0.55},
    {Sign::principle, "principle", 0.75},
    {Sign::duty, "duty", 0.13},
    {Sign::bearer, "bearer", 0.58},
    {Sign::report, "report", 0.54},
    {Sign::dated, "dated", 0.44},
    {Sign::regular, "regular", 0.83},
    {Sign::act, "act", 0.43},
    {Sign::time, "time", 0.7},
    {Sign::happens, "happens", 1.2},
    {Sign::amount, "amount", 0.48},
    {Sign::things, "things", 0.95},
    {Sign::headed, "headed", 0.35},
    {Sign::context, "context", 0.82},
    {Sign::founding, "founding", 0.98},
    {Sign::adopted, "adopted", 0.72},
    {Sign::operative, "operative", 0.63},
    {Sign::newer, "newer", 0.1},
    {Sign::older, "older", 0.62},
    {Sign::cited, "cited", 0.96},
    {Sign::body, "body", 0.15},
    {Sign::year, "year", 1.17},
    {Sign::named, "named", 3.79},
    {Sign::naming, "naming", 2},
    {Sign::own_language, "own_language", 0.6},
}};

}  // namespace search
