// SPDX-License-Identifier: GPL-2.0-or-later
// What is an echo of an older text, and what is none: two paragraphs, the older with a citation or without, and what is
// claimed of the younger.
#include "search/echoes.h"

#include "tests/search/small_index.h"

namespace search {
namespace {

struct Row {
  const char *about, *language, *older, *younger, *cites;  // cites: words of the younger one that name an instrument
  std::size_t echoes;
};

MadeDocument work(const Row& row, const std::string& symbol, const std::string& date, const char* text,
                  const std::string& cites) {
  MadeProvision provision{"op1", "1", text};
  if (!cites.empty()) provision.citations.push_back({cites, "paper-boats-convention", "", ""});
  return {symbol, row.language, date < "2037" ? "Ferries" : "Harbours", date, "resolution", {provision}};
}

std::size_t echoes_of(const Row& row) {
  const std::string directory = testing::TempDir() + "/echoes_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  write_index(directory, {document_of(work(row, "A/RES/91/1", "2036-10-05", row.older, "")),
                          document_of(work(row, "A/RES/92/7", "2037-10-05", row.younger, row.cites))});
  const auto index = Index::open(directory);
  if (!index) return 99;
  const auto answer = echoes(**index, "A/RES/92/7", corpus::language_of_code(row.language));
  return answer ? answer->echoes.size() : 99;
}

TEST(Echoes, AreClaimedForLongRunsOfTellingWordsAlone) {
  for (
      const Row& row : {
          Row{"the words of an older text", "en",
              "Urges ferry operators to mend leaking hulls before winter storms close narrow straits and strand "
              "villagers on outer islands;",
              "Invites mayors, where ferry operators mend leaking hulls before winter storms close narrow straits and "
              "strand villagers on outer islands, to say so;",
              "", 1},
          Row{"the name of an instrument says where it is from", "en",
              "Recalls the convention on the mending of leaking hulls before winter storms close narrow straits and "
              "strand villagers on outer islands;",
              "Welcomes the convention on the mending of leaking hulls before winter storms close narrow straits and "
              "strand villagers on outer islands;",
              "convention on the mending of leaking hulls before winter storms close narrow straits and strand "
              "villagers on outer islands",
              0},
          Row{"the same in French", "fr",
              "Rappelle la convention sur la réparation des coques fendues avant que les tempêtes ferment les détroits "
              "étroits et isolent les villages des îles lointaines ;",
              "Salue la convention sur la réparation des coques fendues avant que les tempêtes ferment les détroits "
              "étroits et isolent les villages des îles lointaines ;",
              "convention sur la réparation des coques fendues avant que les tempêtes ferment les détroits étroits et "
              "isolent les villages des îles lointaines",
              0},
          Row{"without the name it is an echo in French, too", "fr",
              "Rappelle la convention sur la réparation des coques fendues avant que les tempêtes ferment les détroits "
              "étroits et isolent les villages des îles lointaines ;",
              "Salue la convention sur la réparation des coques fendues avant que les tempêtes ferment les détroits "
              "étroits et isolent les villages des îles lointaines ;",
              "", 1},
          Row{"a short run is a turn of phrase", "en", "Urges ferry operators to mend leaking hulls before winter;",
              "Thanks ferry operators who mend leaking hulls before winter;", "", 0},
          Row{"Chinese", "zh",
              "敦促渡轮经营者在冬季风暴封锁狭窄海峡并使外岛村民受困之前修补漏水船体和破旧缆绳并逐一登记；",
              "邀请各市长在渡轮经营者在冬季风暴封锁狭窄海峡并使外岛村民受困之前修补漏水船体和破旧缆绳并逐一登记时予以公"
              "布；",
              "", 1},
      })
    EXPECT_EQ(echoes_of(row), row.echoes) << row.about;
}

}  // namespace
}  // namespace search
