// SPDX-License-Identifier: GPL-2.0-or-later
// What parent and child of sandbox.h agree on. The command line of a child:
//   kChildName SECONDS BYTES kJobWord NAME
//   kChildName SECONDS BYTES kProgramWord PROGRAM ARGUMENT...
// A job answers with kValueMark and its value, or kProblemMark and a sentence.
#pragma once

#include <span>

#include "corpus/sandbox.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TRAVAUX_SANITIZED 1
#else
#define TRAVAUX_SANITIZED 0
#endif

namespace corpus {

inline constexpr bool kSanitized = TRAVAUX_SANITIZED;
inline constexpr const char* kChildName = "travaux-sandboxed-child";
inline constexpr const char* kJobWord = "job";
inline constexpr const char* kProgramWord = "program";
inline constexpr char kValueMark = 'v', kProblemMark = 'p';
inline constexpr int kOutOfMemory = 81, kNotInstalled = 82, kNoSuchJob = 83;  // exit status

// The jobs there are: one row for each. Constant, since it is read before main().
std::span<const NamedJob> jobs();

}  // namespace corpus
