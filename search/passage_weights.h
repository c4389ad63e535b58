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
    {Sign::covered, "covered", 0.97},
    {Sign::topic, "topic", 0},
    {Sign::phrase, "phrase", 0},
    {Sign::ordered, "ordered", 0.6},
    {Sign::early, "early", 0.76},
    {Sign::together, "together", 0.05},
    {Sign::dense, "dense", 1.61},
    {Sign::plain, "plain", 0.2},
    {Sign::title, "title", 0.12},
    {Sign::titled, "titled", 0.59},
    {Sign::document, "document", 0.84},
    {Sign::definer, "definer", 0.79},
    {Sign::defines, "defines", 1.87},
    {Sign::parallel, "parallel", 1.15},
    {Sign::lists, "lists", 0.2},
    {Sign::principle, "principle", 0.82},
    {Sign::holds, "holds", 0.21},
    {Sign::asks, "asks", -0.23},
    {Sign::duty, "duty", 0.12},
    {Sign::bearer, "bearer", 0.58},
    {Sign::report, "report", 0.55},
    {Sign::dated, "dated", 0.46},
    {Sign::regular, "regular", 0.92},
    {Sign::act, "act", 0.42},
    {Sign::time, "time", 0.78},
    {Sign::happens, "happens", 1.2},
    {Sign::amount, "amount", 0.46},
    {Sign::counted, "counted", 0.3},
    {Sign::things, "things", 0.83},
    {Sign::headed, "headed", 0.33},
    {Sign::context, "context", 0.79},
    {Sign::founding, "founding", 1.04},
    {Sign::adopted, "adopted", 0.72},
    {Sign::operative, "operative", 0.63},
    {Sign::newer, "newer", 0.07},
    {Sign::older, "older", 0.66},
    {Sign::cited, "cited", 0.8},
    {Sign::body, "body", 1.2},
    {Sign::year, "year", 1.26},
    {Sign::named, "named", 3.89},
    {Sign::naming, "naming", 2},
    {Sign::own_language, "own_language", 0.39},
}};

}  // namespace search
