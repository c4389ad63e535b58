// SPDX-License-Identifier: GPL-2.0-or-later
// What the front allows one client, and all of them together. Every input that grows with what a
// client sends has a row here; the defaults suit a small machine and no reader should meet them.
#pragma once

#include <chrono>
#include <cstddef>

namespace web {

struct Limits {
  // One request, in bytes.
  std::size_t head_bytes = 16 * 1024;          // request line and headers together; beyond: 431
  std::size_t header_count = 100;              // header lines; beyond: 431
  std::size_t target_bytes = 8000;             // path and query, still encoded; beyond: 414.
                                               // The HTTP library itself stops at 8192.
  std::size_t path_bytes = 2048;               // path alone; beyond: 414. Routes are matched by
                                               // std::regex, which recurses once per character.
  std::size_t body_bytes = 8 * 1024 * 1024;    // Content-Length; beyond: 413, before reading it
  std::size_t form_parts = 64;                 // parts of a multipart form; beyond: 413
  std::size_t reply_bytes = 64 * 1024 * 1024;  // one answer; beyond: 500

  // All clients together.
  std::size_t connections = 2000;              // open at once; beyond: 503
  std::size_t held_bytes = 512 * 1024 * 1024;  // requests and answers in memory; beyond: 503
  unsigned workers = 0;                        // threads that run routes; 0: two per processor,
                                               // from 4 to 32

  // Time.
  std::chrono::milliseconds head_time{5'000};    // first byte to end of headers; then 408
  std::chrono::milliseconds body_time{30'000};   // end of headers to end of body; then 408
  std::chrono::milliseconds idle_time{15'000};   // between two requests; then closed
  std::chrono::milliseconds write_time{60'000};  // for one answer to be taken; then cut
  std::chrono::milliseconds linger_time{2'000};  // after a refusal, for the client to read it
  std::chrono::milliseconds drain_time{5'000};   // after stop(), for answers under way
};

}  // namespace web
