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
    {Sign::own, "own", 0.1},           {Sign::covered, "covered", 0.3},      {Sign::topic, "topic", 0.05},
    {Sign::phrase, "phrase", 0.1},     {Sign::early, "early", 0.65},         {Sign::together, "together", 0.2},
    {Sign::dense, "dense", 3.1},       {Sign::title, "title", 0.05},         {Sign::titled, "titled", 0.5},
    {Sign::document, "document", 0.5}, {Sign::definer, "definer", 1.1},      {Sign::defines, "defines", 2.0},
    {Sign::parallel, "parallel", 1.2}, {Sign::lists, "lists", 0.6},          {Sign::principle, "principle", 0.9},
    {Sign::duty, "duty", 0.15},        {Sign::bearer, "bearer", 0.6},        {Sign::report, "report", 1.0},
    {Sign::dated, "dated", 0.85},      {Sign::regular, "regular", 0.9},      {Sign::act, "act", 0.3},
    {Sign::time, "time", 0.5},         {Sign::amount, "amount", 0.4},        {Sign::things, "things", 0.9},
    {Sign::headed, "headed", 0.3},     {Sign::context, "context", 0.5},      {Sign::founding, "founding", 0.9},
    {Sign::adopted, "adopted", 0.7},   {Sign::operative, "operative", 0.55}, {Sign::newer, "newer", 0.05},
    {Sign::older, "older", 0.4},       {Sign::cited, "cited", 0.7},          {Sign::body, "body", 0.1},
    {Sign::year, "year", 0.9},         {Sign::named, "named", 3.5},          {Sign::own_language, "own_language", 0.3},
}};

}  // namespace search
