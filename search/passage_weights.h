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
    {Sign::own, "own", 0.1},           {Sign::covered, "covered", 0.2},     {Sign::together, "together", 0.8},
    {Sign::dense, "dense", 2.2},       {Sign::title, "title", 0.6},         {Sign::titled, "titled", 0.4},
    {Sign::document, "document", 0.8}, {Sign::definer, "definer", 1.5},     {Sign::defines, "defines", 1.2},
    {Sign::lists, "lists", 0.5},       {Sign::principle, "principle", 0.8}, {Sign::duty, "duty", 0.2},
    {Sign::bearer, "bearer", 0.4},     {Sign::report, "report", 0.6},       {Sign::dated, "dated", 0.4},
    {Sign::adopted, "adopted", 0.5},   {Sign::operative, "operative", 0.4}, {Sign::newer, "newer", 0.15},
    {Sign::older, "older", 0.4},       {Sign::cited, "cited", 0.2},         {Sign::body, "body", 0.3},
    {Sign::year, "year", 0.5},         {Sign::named, "named", 3.5},         {Sign::own_language, "own_language", 0.4},
}};

}  // namespace search
