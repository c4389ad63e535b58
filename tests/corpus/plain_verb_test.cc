// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/plain_verb.h"

#include <gtest/gtest.h>

#include "corpus/lexicon.h"

namespace corpus {
namespace {

TEST(PlainVerb, WithoutTheWordsOfOrder) {
  struct Row {
    Language language;
    const char *verb, *plain;
  };
  for (const Row& row : {
           Row{Language::en, "Further calls upon", "calls upon"},
           Row{Language::en, "Also strongly urges", "strongly urges"},
           Row{Language::en, "Requests", "requests"},
           Row{Language::en, "Also", "also"},
           Row{Language::en, "", ""},
           Row{Language::fr, "Demande également", "demande"},
           Row{Language::fr, "Prie en outre", "prie"},
           Row{Language::es, "Exhorta también", "exhorta"},
           Row{Language::ru, "просит также", "просит"},
           Row{Language::ar, "تطلب أيضا", "تطلب"},
           Row{Language::zh, "又请", "请"},
           Row{Language::zh, "还促请", "促请"},
           Row{Language::en, "Decides that", "decides"},
           Row{Language::en, "Also takes note of", "takes note"},
           Row{Language::en, "Calls for", "calls for"},
           Row{Language::fr, "Notant également que", "notant"},
           Row{Language::fr, "Prenant note de", "prenant note"},
           Row{Language::es, "Decide que", "decide"},
           Row{Language::ru, "ссылаясь на", "ссылаясь"},
           Row{Language::ru, "памятуя о том", "памятуя"},
           Row{Language::ar, "تطلب إ", "تطلب"},
           Row{Language::ar, "يطلب إلى أمانة الحديقة أن تنظم", "يطلب"},
           Row{Language::zh, "表示关切的是", "表示关切"},
       })
    EXPECT_EQ(plain_verb(row.verb, row.language), row.plain) << row.verb;
}

TEST(PlainVerb, EveryWordOfOrderIsLeftOut) {
  const Table& rows = table("sequence_words.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const Language language = language_of_code(rows.cell(row, "language"));
    ASSERT_NE(language, Language::unknown);
    const std::string word(rows.cell(row, "word"));
    EXPECT_EQ(plain_verb(word + (language == Language::zh ? "x" : " x"), language), "x") << word;
  }
}

TEST(VerbKey, VerbsThatAgreeWithWhoSpeaksAreOne) {
  struct Row {
    Language language;
    const char *one, *other;
    bool same;
  };
  for (const Row& row : {
           Row{Language::en, "recognizing", "recognising", true},
           Row{Language::en, "recognizes", "recognizing", false},
           Row{Language::en, "notes", "noting", false},
           Row{Language::fr, "profondément préoccupée", "profondément préoccupé", true},
           Row{Language::fr, "convaincue", "convaincu", true},
           Row{Language::fr, "inquiète", "inquiet", true},
           Row{Language::fr, "se déclare", "se déclarant", false},
           Row{Language::es, "convencida", "convencido", true},
           Row{Language::es, "resuelta", "resuelto", true},
           Row{Language::es, "insta", "invita", false},
           Row{Language::ru, "будучи убеждена", "будучи убежден", true},
           Row{Language::ru, "подтверждает", "подтверждая", false},
           Row{Language::ar, "تطلب", "يطلب", true},
           Row{Language::ar, "وإذ تشير", "إذ يشير", true},
           Row{Language::ar, "تعرب عن قلقها", "يعرب عن قلقه", true},
           Row{Language::ar, "وقد نظرت", "وقد نظر", true},
           Row{Language::ar, "تطلب", "تطالب", false},
           Row{Language::ar, "وإذ تؤكد", "تؤكد", false},
           Row{Language::zh, "请", "促请", false},
       })
    EXPECT_EQ(verb_key(row.one, row.language) == verb_key(row.other, row.language), row.same)
        << row.one << " " << row.other;
}

TEST(VerbKey, EveryFormSaysItsPlace) {
  const Table& rows = table("verb_forms.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    ASSERT_NE(language_of_code(rows.cell(row, "language")), Language::unknown);
    const std::string place(rows.cell(row, "place"));
    EXPECT_TRUE(std::string(" behind from first last word ").find(" " + place + " ") != std::string::npos) << place;
    EXPECT_EQ(rows.cell(row, "counted").empty(), place == "behind" || place == "from") << rows.cell(row, "written");
  }
}

}  // namespace
}  // namespace corpus
