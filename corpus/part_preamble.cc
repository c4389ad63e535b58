// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/part_preamble.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace corpus {

namespace {

// Hundredths of a logit beyond which the words are believed more than another version, which may be parted otherwise.
// Of 512 works in six languages the versions were right up to 600 and wrong at 680 and 750.
constexpr int kSure = 600;
constexpr std::size_t kMostPieces = 2000, kMostParagraphs = 500;
constexpr std::size_t kLongest = 40;  // pieces of one paragraph
constexpr double kSpread = 10;  // variance of the length of a translation, for each character: 6.8 in Gale and Church,
                                // whose languages were nearer; 7 to 30 part the same
constexpr double kNever = std::numeric_limits<double>::infinity();

// What it costs, in nats, that an open place begins a paragraph, or that it does not.
double cost_of_beginning(const PreamblePiece& piece) {
  return piece.open ? std::log1p(std::exp(-piece.score / 100.0)) : 0;
}
double cost_of_going_on(const PreamblePiece& piece) {
  return piece.open ? std::log1p(std::exp(piece.score / 100.0)) : kNever;
}

double cost_of_length(double here, double there) {
  const double apart = here - there;
  return apart * apart / (2 * kSpread * std::max(there, 1.0));
}

// The cheapest way from piece 0, paragraph after paragraph.
class Parting {
 public:
  Parting(const std::vector<PreamblePiece>& pieces, const std::vector<std::uint32_t>& version)
      : pieces_(pieces),
        version_(version),
        cost_((pieces.size() + 1) * (version.size() + 1), kNever),
        from_(cost_.size(), 0) {
    const double here = std::accumulate(pieces.begin(), pieces.end(), 0.0,
                                        [](double sum, const PreamblePiece& piece) { return sum + piece.characters; });
    const double there = std::accumulate(version.begin(), version.end(), 0.0);
    ratio_ = here > 0 ? there / here : 1;
  }

  std::optional<std::vector<bool>> best() {
    cost_[0] = 0;
    for (std::size_t paragraph = 0; paragraph < version_.size(); ++paragraph)
      for (std::size_t piece = paragraph; piece < pieces_.size(); ++piece) extend(piece, paragraph);
    if (cost_.back() == kNever) return std::nullopt;
    std::vector<bool> begins(pieces_.size(), false);
    for (std::size_t end = pieces_.size(), paragraph = version_.size(); paragraph > 0; --paragraph)
      begins[end = from_[at(end, paragraph)]] = true;
    return begins;
  }

 private:
  std::size_t at(std::size_t pieces, std::size_t paragraphs) const {
    return paragraphs * (pieces_.size() + 1) + pieces;
  }

  // Paragraph number `paragraph` begins with piece number `first`.
  void extend(std::size_t first, std::size_t paragraph) {
    double cost = cost_[at(first, paragraph)];
    if (cost == kNever) return;
    cost += first == 0 ? 0 : cost_of_beginning(pieces_[first]);
    double length = 0;
    for (std::size_t last = first; last < std::min(pieces_.size(), first + kLongest); ++last) {
      if (last > first) cost += cost_of_going_on(pieces_[last]);
      if (cost == kNever) return;
      length += pieces_[last].characters * ratio_;
      const double whole = cost + cost_of_length(length, version_[paragraph]);
      double& best = cost_[at(last + 1, paragraph + 1)];
      if (whole >= best) continue;
      best = whole;
      from_[at(last + 1, paragraph + 1)] = first;
    }
  }

  const std::vector<PreamblePiece>& pieces_;
  const std::vector<std::uint32_t>& version_;
  double ratio_ = 1;               // of the other version's length to this one's
  std::vector<double> cost_;       // of so many pieces in so many paragraphs
  std::vector<std::size_t> from_;  // the piece with which the last of them begins
};

// The stretches of a preamble between places where a paragraph begins or might begin.
struct Pieces {
  std::vector<PreamblePiece> pieces;
  std::vector<std::size_t> lines;  // of the text, with which each begins
  std::vector<bool> begin;         // so far, a paragraph
};

Pieces pieces_of(const std::vector<PreambleLine>& lines) {
  Pieces all;
  for (const PreambleLine& line : lines) {
    const bool open = line.open && std::abs(line.score) < kSure;
    if (line.begins || open || all.pieces.empty()) {
      all.pieces.push_back({line.characters, open, open ? line.score : 0});
      all.lines.push_back(line.line);
      all.begin.push_back(line.begins);
    } else {
      all.pieces.back().characters += line.characters + 1;
    }
  }
  return all;
}

// Leaves out what stands between the preamble and the first number and is no paragraph of it: the heading of a
// section. False when the paragraphs are not those that the text was parted into.
bool leave_out_headings(Pieces& all, std::size_t parted) {
  auto begun = static_cast<std::size_t>(std::count(all.begin.begin(), all.begin.end(), true));
  for (; begun > parted && !all.pieces.back().open; --begun) {
    all.pieces.pop_back();
    all.lines.pop_back();
    all.begin.pop_back();
  }
  return begun == parted;
}

}  // namespace

std::optional<std::vector<bool>> part_preamble(const std::vector<PreamblePiece>& pieces,
                                               const std::vector<std::uint32_t>& version) {
  if (version.empty() || version.size() > std::min(pieces.size(), kMostParagraphs) || pieces.size() > kMostPieces)
    return std::nullopt;
  return Parting(pieces, version).best();
}

std::map<std::size_t, bool> decide_starts(const std::vector<PreambleLine>& lines, std::size_t parted,
                                          const std::vector<std::uint32_t>& version) {
  std::map<std::size_t, bool> decided;
  Pieces all = pieces_of(lines);
  if (!leave_out_headings(all, parted)) return decided;
  const auto begins = part_preamble(all.pieces, version);
  for (std::size_t i = 0; begins && i < all.pieces.size(); ++i)
    if ((*begins)[i] != all.begin[i]) decided[all.lines[i]] = (*begins)[i];
  return decided;
}

}  // namespace corpus
