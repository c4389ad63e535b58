// SPDX-License-Identifier: GPL-2.0-or-later
// Damages files at random, the same way for the same seed.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace corpus::fuzz {

using Random = std::mt19937_64;

inline std::size_t below(Random& random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

// One to eight of: a bit flipped, bytes overwritten, a stretch cut out, doubled or moved, the end cut off, a stretch of
// another file spliced in, a number made extreme.
inline std::string mutate(std::string bytes, const std::vector<std::string>& others, Random& random) {
  static constexpr std::string_view kExtremes[] = {"-1",
                                                   "0",
                                                   "99999999999999999999",
                                                   "2147483648",
                                                   "\xFF\xFF\xFF\xFF",
                                                   "%s%n",
                                                   "\xED\xA0\x80",
                                                   "\xF4\x90\x80\x80",
                                                   "&#0;",
                                                   "]]>",
                                                   "<!--",
                                                   "((((",
                                                   "\0\0\0\0"};
  for (std::size_t times = 1 + below(random, 8); times > 0 && !bytes.empty(); --times) {
    const std::size_t at = below(random, bytes.size());
    const std::size_t length =
        1 + below(random, std::min<std::size_t>(bytes.size() - at, std::size_t{1} << below(random, 14)));
    switch (below(random, 9)) {
      case 0:
      case 1:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
        break;
      case 2:
        for (std::size_t i = 0; i < length && i < 16; ++i) bytes[at + i] = static_cast<char>(random());
        break;
      case 3:
        bytes.erase(at, length);
        break;
      case 4:
        bytes.insert(at, bytes.substr(at, length));
        break;
      case 5:
        if (below(random, 4) == 0) bytes.resize(at);
        break;
      case 6:
        if (!others.empty()) {
          const std::string& other = others[below(random, others.size())];
          bytes.insert(at, other.substr(below(random, other.size()), length));
        }
        break;
      case 7:
        bytes.insert(at, kExtremes[below(random, std::size(kExtremes))]);
        break;
      default: {
        const std::string piece = bytes.substr(at, length);
        bytes.erase(at, length);
        bytes.insert(below(random, bytes.size() + 1), piece);
        if (piece.size() < 64 && below(random, 8) == 0) {
          for (int i = 0; i < 200; ++i) bytes.insert(below(random, bytes.size() + 1), piece);
        }
      }
    }
  }
  return bytes;
}

}  // namespace corpus::fuzz
