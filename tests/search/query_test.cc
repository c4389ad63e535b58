// SPDX-License-Identifier: GPL-2.0-or-later
// What is typed, and how it is understood. Two columns that anyone can add to: the right one is describe() of the
// query, with the codes of the remarks its author gets.
#include "search/query.h"

#include <gtest/gtest.h>

#include "search/query_field.h"
#include "search/query_lex.h"

namespace search {
namespace {

struct Row {
  const char *typed, *understood;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> table = {
      {"human security", "(human AND security)"},
      {"Human  Security", "(human AND security)"},
      {"\"human security\"", "\"human security\""},
      {"«sécurité humaine»", "\"securite humaine\""},
      {"“human security” AND women", "(\"human security\" AND women)"},
      {"人类安全", "(人类 AND 类安 AND 安全)"},
      {"“人类安全”", "\"人 类 安 全\""},
      {"「人类安全」 妇女", "(\"人 类 安 全\" AND 妇女)"},
      {"人 AND 水", "(人 AND 水)"},
      {"UN人类安全", "(un AND 人类 AND 类安 AND 安全)"},
      {"الأمن البشري", "(الامن AND البشري)"},
      {"«безопасность человека»", "\"безопасность человека\""},
      {"безопасность человека", "(безопасность AND человека)"},
      {"a OR b AND c", "(a OR (b AND c))"},
      {"a NOT b", "(a WITHOUT b)"},
      {"a -b", "(a WITHOUT b)"},
      {"-b", "nothing [only-not]"},
      {"NOT b", "nothing [only-not]"},
      {"(a OR b) c", "((a OR b) AND c)"},
      {"(a OR b", "(a AND b) [bad-syntax]"},
      {"a OR", "a [bad-syntax]"},
      {"OR a", "a [bad-syntax]"},
      {"a AND", "a [bad-syntax]"},
      {"\"a b", "(a AND b) [bad-syntax]"},
      {"a NEAR b", "(a NEAR/10 b)"},
      {"a NEAR/5 b", "(a NEAR/5 b)"},
      {"a NEAR/3 b NEAR c", "(a NEAR/10 b NEAR/10 c)"},
      {"\"a b\" NEAR c", "(\"a b\" AND c) [bad-syntax]"},
      {"a NEAR/999 b", "(a NEAR/50 b)"},
      {"secur*", "secur*"},
      {"se*", "se [wildcard]"},
      {"人类*", "人类 [wildcard]"},
      {"a* ab* abc* abcd* abcde* abcdef*", "(a AND ab AND abc* AND abcd* AND abcde AND abcdef) [wildcard]"},
      {"lang:fr eau", "(lang=fr AND eau)"},
      {"lang:fr lang:es agua", "((lang=fr OR lang=es) AND agua)"},
      {"lang:(fr OR es) agua", "((lang=fr OR lang=es) AND agua)"},
      {"lang:xx agua", "agua [unknown-value]"},
      {"year:2016", "year=2016"},
      {"year:2015..2017", "date=20150101..20171231"},
      {"1990->2000 water", "(date=19900101..20001231 AND water)"},
      {"date:2015-02..2016-02", "date=20150201..20160229"},
      {"date:2015-13", "nothing [unknown-value]"},
      {"documentsymbol:A/RES/71/129", "symbol=A/RES/71/129"},
      {"A/RES/71/129", "(symbol=A/RES/71/129 OR cites=A/RES/71/129 OR \"a res 71 129\")"},
      {"A/RES/71/129 children", "((symbol=A/RES/71/129 OR cites=A/RES/71/129 OR \"a res 71 129\") AND children)"},
      {"title:water", "title(water)"},
      {"title:\"clean water\"", "title(\"clean water\")"},
      {"title:(clean OR water)", "(title(clean) OR title(water))"},
      {"body:\"Security Council\"", "body=sc"},
      {"body:安全理事会", "body=sc"},
      {"author:sc", "body=sc"},
      {"foo:bar", "\"foo bar\" [unknown-field]"},
      {"http://undocs.org/A/RES/71/129", "(symbol=A/RES/71/129 OR cites=A/RES/71/129 OR \"a res 71 129\")"},
      {"https://example.org/x", "\"https example org x\""},
      {"part:op decides", "(part=operative AND decides)"},
      {"cited:10..", "cited=10.."},
      {"subject:\"HUMAN RIGHTS\"", "subject=human rights"},
      {"S/RES/1325 (2000)", "((symbol=S/RES/1325(2000) OR cites=S/RES/1325(2000) OR \"s res 1325 2000\") AND 2000)"},
      {"S/RES/1325(2000)", "(symbol=S/RES/1325(2000) OR cites=S/RES/1325(2000) OR \"s res 1325 2000\")"},
      {"L'État de droit", "(etat AND de AND droit)"},
      {"self-defence", "\"self defence\""},
      {"U.N.", "un"},
      {"+the +who", "(=the AND =who)"},
      {"the who", "(the AND who)"},
      {"((((((((((a))))))))))", "a [bad-syntax]"},
      {"\"\"", "nothing"},
      {"()", "nothing [bad-syntax]"},
      {"*", "nothing"},
      {"AND", "nothing [bad-syntax]"},
      {"a b OR c d", "((a AND b) OR (c AND d))"},
      {"peace-keep*", "\"peace keep\" [wildcard]"},
      {"fulltext:water", "water"},
      {"sponsor:Brazil", "sponsor=brazil"},
      {"-a -b c", "(c WITHOUT (a OR b))"},
      {"a -\"b c\" d", "((a AND d) WITHOUT \"b c\")"},
      {"حقوق الإنسان", "(حقوق AND الانسان)"},
      {"حُقُوقُ الإنسان", "(حقوق AND الانسان)"},
      {"«حقوق الإنسان»", "\"حقوق الانسان\""},
      {"حقوق AND النساء", "(حقوق AND النساء)"},
      {"السلام OR الأمن", "(السلام OR الامن)"},
      {"السلام NEAR/3 الأمن", "(السلام NEAR/3 الامن)"},
      {"الأمـــن", "الامن"},
      {"٢٠١٦ الأمن", "(2016 AND الامن)"},
      {"عنوان:الأمن", "\"عنوان الامن\""},
      {"lang:ar السلام", "(lang=ar AND السلام)"},
      {"والسلام*", "والسلام*"},
      {"حق*", "حق [wildcard]"},
      {"права человека", "(права AND человека)"},
      {"«права человека»", "\"права человека\""},
      {"„права человека“", "\"права человека\""},
      {"ещё раз", "(еще AND раз)"},
      {"еще раз", "(еще AND раз)"},
      {"вода -река", "(вода WITHOUT река)"},
      {"вода NOT река", "(вода WITHOUT река)"},
      {"безопас*", "безопас*"},
      {"мир NEAR/4 безопасность", "(мир NEAR/4 безопасность)"},
      {"язык:ru вода", "(\"язык ru\" AND вода)"},
      {"lang:rus вода", "(lang=ru AND вода)"},
      {"body:\"Совет Безопасности\" вода", "(body=sc AND вода)"},
      {"l’eau potable", "(eau AND potable)"},
      {"«l'eau potable»", "\"eau potable\""},
      {"œuvre commune", "(oeuvre AND commune)"},
      {"ŒUVRE", "oeuvre"},
      {"eau OR climat", "(eau OR climat)"},
      {"États-Unis", "\"etats unis\""},
      {"L'ÉTAT", "etat"},
      {"qu'elle", "elle"},
      {"d’urgence*", "urgence*"},
      {"body:\"Assemblée générale\" eau", "(body=ga AND eau)"},
      {"title:\"eau potable\"", "title(\"eau potable\")"},
      {"lang:fra eau", "(lang=fr AND eau)"},
      {"niño", "nino"},
      {"NIÑOS y niñas", "(ninos AND y AND ninas)"},
      {"¿agua?", "agua"},
      {"«agua potable»", "\"agua potable\""},
      {"resolución", "resolucion"},
      {"agua AND (niños OR niñas)", "(agua AND (ninos OR ninas))"},
      {"educ* -primaria", "(educ* WITHOUT primaria)"},
      {"body:\"Consejo de Seguridad\"", "body=sc"},
      {"妇女", "妇女"},
      {"“妇女与和平”", "\"妇 女 与 和 平\""},
      {"『妇女』", "\"妇 女\""},
      {"《巴黎协定》", "\"巴 黎 协 定\""},
      {"妇女和平安全", "(妇女 AND 女和 AND 和平 AND 平安 AND 安全)"},
      {"婦女", "妇女"},
      {"妇女 AND 和平", "(妇女 AND 和平)"},
      {"妇女 OR 儿童", "(妇女 OR 儿童)"},
      {"妇女 -儿童", "(妇女 WITHOUT 儿童)"},
      {"和平 NEAR/6 安全", "(和平 NEAR/6 安全)"},
      {"第1325号", "(第 AND 1325 AND 号)"},
      {"２０１６年", "(2016 AND 年)"},
      {"lang:zh 水", "(lang=zh AND 水)"},
      {"lang:ch 水", "(lang=zh AND 水)"},
      {"人（类）", "(人 AND 类)"},
      {"水、土地", "(水 AND 土地)"},
      {"body:大会 水", "(body=ga AND 水)"},
      {"A/RES/60/1 AND 水", "((symbol=A/RES/60/1 OR cites=A/RES/60/1 OR \"a res 60 1\") AND 水)"},
      {"women, peace and security", "(women AND peace AND and AND security)"},
      {"women AND peace AND security", "(women AND peace AND security)"},
      {"(women AND peace) OR (youth AND peace)", "((women AND peace) OR (youth AND peace))"},
      {"women (peace OR (security NOT war))", "(women AND (peace OR (security WITHOUT war)))"},
      {"NOT (war OR conflict)", "nothing [only-not]"},
      {"peace NOT (war OR conflict)", "(peace WITHOUT (war OR conflict))"},
      {"peace - war", "(peace AND war)"},
      {"peace --war", "(peace AND war)"},
      {"peace +war", "(peace AND =war)"},
      {"+\"exact words\" more", "(\"exact words\" AND more)"},
      {"-\"not this\" more", "(more WITHOUT \"not this\")"},
      {"peace AND NOT war", "(peace WITHOUT war)"},
      {"peace AND OR war", "(peace AND war) [bad-syntax]"},
      {"AND AND", "nothing [bad-syntax]"},
      {"peace )", "peace [bad-syntax]"},
      {") peace", "peace [bad-syntax]"},
      {"NEAR", "nothing [bad-syntax]"},
      {"peace NEAR", "peace [bad-syntax]"},
      {"NEAR peace", "peace [bad-syntax]"},
      {"NEAR/5", "nothing [bad-syntax]"},
      {"peace NEAR/0 war", "(peace NEAR/10 war)"},
      {"peace NEAR/x war", "(peace AND \"near x\" AND war)"},
      {"peace NEAR/5war", "(peace AND (symbol=NEAR/5WAR OR cites=NEAR/5WAR OR \"near 5war\"))"},
      {"\"one\" \"two\"", "(=one AND =two)"},
      {"\"one\"\"two\"", "(=one AND =two)"},
      {"\"a b\" OR \"c d\"", "(\"a b\" OR \"c d\")"},
      {"x\"y z\"", "(x AND \"y z\")"},
      {"'single quotes'", "(single AND quotes)"},
      {"rock'n'roll", "rock'n'roll"},
      {"don't", "don't"},
      {"States'", "states"},
      {"U.S.A.", "usa"},
      {"3.14", "3.14"},
      {"1,000", "1,000"},
      {"50%", "50"},
      {"C++", "c"},
      {"e-mail", "\"e mail\""},
      {"e–mail", "\"e mail\""},
      {"co-operation and development", "(\"co operation\" AND and AND development)"},
      {"and/or", "\"and or\""},
      {"2016", "2016"},
      {"2016..2018", "date=20160101..20181231"},
      {"..2018", "date=..20181231"},
      {"2016..", "date=20160101.."},
      {"2016->", "date=20160101.."},
      {"year:2016 year:2017", "(year=2016 OR year=2017)"},
      {"year:16", "nothing [unknown-value]"},
      {"year:2016-2018", "nothing [unknown-value]"},
      {"date:2016", "date=20160101..20161231"},
      {"date:2016-12-08", "date=20161208..20161208"},
      {"date:20161208", "date=20161208..20161208"},
      {"date:2016-02-30", "nothing [unknown-value]"},
      {"date:2017..2016", "nothing [unknown-value]"},
      {"date:2016..abc", "nothing [unknown-value]"},
      {"from:2016", "\"from 2016\" [unknown-field]"},
      {"session:71", "session=71"},
      {"type:resolution type:decision", "(type=resolution OR type=decision)"},
      {"type:Resolution", "type=resolution"},
      {"part:pre OR part:note", "(part=preambular OR part=footnote)"},
      {"part:fn", "part=footnote"},
      {"verb:urges", "verb=urges"},
      {"verb:\"calls upon\"", "verb=calls upon"},
      {"treatment:recalling", "treatment=recalling"},
      {"cites:A/RES/60/1 OR cites:A/RES/70/1", "(cites=A/RES/60/1 OR cites=A/RES/70/1)"},
      {"cites:(A/RES/60/1 OR A/RES/70/1) water", "((cites=A/RES/60/1 OR cites=A/RES/70/1) AND water)"},
      {"cites:nonsense", "nothing [unknown-value]"},
      {"strength:foo agua", "agua [unknown-value]"},
      {"strength:press", "strength=press"},
      {"act:foo", "nothing [unknown-value]"},
      {"act:Demand", "act=demand"},
      {"part:foo", "nothing [unknown-value]"},
      {"part:op", "part=operative"},
      {"statement:foo", "nothing [unknown-value]"},
      {"kind:foo", "nothing [unknown-value]"},
      {"expression:A/RES/71/129@en", "expression=A/RES/71/129@en"},
      {"symbol:\"S/RES/1325 (2000)\"", "symbol=S/RES/1325(2000)"},
      {"pinpoint:\"A/RES/60/1#para. 143\"", "pinpoint=A/RES/60/1#para. 143"},
      {"cited:5..20", "cited=5..20"},
      {"cited:x", "nothing [unknown-value]"},
      {"health:no-symbol", "health=no-symbol"},
      {"sponsor:\"Costa Rica\"", "sponsor=costa rica"},
      {"voted-against:France", "voted-against=france"},
      {"LANG:EN water", "(lang=en AND water)"},
      {"Title:Water", "title(water)"},
      {"title:", "title"},
      {"title:\"\"", "nothing"},
      {"title:wat*", "title(wat*)"},
      {"subject:water", "subject=water"},
      {"fulltext:\"clean water\"", "\"clean water\""},
      {"author:\"General Assembly\"", "body=ga"},
      {"organ:hrc", "body=hrc"},
      {"note: this", "(note AND this)"},
      {"Decides:that", "\"decides that\" [unknown-field]"},
      {"mailto:x@y.z", "\"mailto x yz\" [unknown-field]"},
      {"12:30", "\"12 30\""},
      {"a:b:c", "\"a b c\" [unknown-field]"},
      {"water*", "water*"},
      {"wat* wat* wat*", "(wat* AND wat* AND wat) [wildcard]"},
      {"\"wat*\"", "=wat"},
      {"*water", "water"},
      {"wa*ter", "\"wa ter\""},
      {"A/RES/217(III)[A]", "(symbol=A/RES/217(III)[A] OR cites=A/RES/217(III)[A] OR \"a res 217 iii a\")"},
      {"A/RES/S-10/2", "(symbol=A/RES/S-10/2 OR cites=A/RES/S-10/2 OR \"a res s 10 2\")"},
      {"a/res/71/129", "(symbol=A/RES/71/129 OR cites=A/RES/71/129 OR \"a res 71 129\")"},
      {"E/RES/2005/30 water", "((symbol=E/RES/2005/30 OR cites=E/RES/2005/30 OR \"e res 2005 30\") AND water)"},
      {"A/71/L.34/Add.1", "(symbol=A/71/L.34/Add.1 OR cites=A/71/L.34/Add.1 OR \"a 71 l 34 add 1\")"},
      {"50/50", "\"50 50\""},
      {"\u202ewater\u202c", "water"},
      {"wa\u00adter", "water"},
      {"clean\u00a0water", "(clean AND water)"},
      {"clean\u3000water", "(clean AND water)"},
      {"（a OR b） c", "((a OR b) AND c)"},
      {"\xff\xfe water", "water"},
      {"water\n\t\rice", "(water AND ice)"},
      {" ", "nothing"},
      {"", "nothing"},
  };
  return table;
}

std::string understood(std::string_view typed) {
  thread_local corpus::Analyser analyser;
  return describe(parse_query(typed, analyser));
}

TEST(Query, IsUnderstood) {
  for (const Row& row : rows()) EXPECT_EQ(understood(row.typed), row.understood) << row.typed;
  EXPECT_GE(rows().size(), 150u);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST(Query, IsBounded) {
  const std::string words = understood(repeated("ab ", 200));
  EXPECT_EQ(count(words, "ab"), kMostWords);
  EXPECT_NE(words.find("[too-many-words]"), std::string::npos);
  EXPECT_NE(understood(repeated("water ", 20000)).find("[too-long]"), std::string::npos);
  const std::string quoted = understood("\"" + repeated("ab ", 30) + "\"");
  EXPECT_EQ(count(quoted, "ab"), kLongestPhrase);
  EXPECT_NE(quoted.find("[long-phrase]"), std::string::npos);
  EXPECT_EQ(count(understood(repeated("水土", 300)), "AND") + 1, 2u);
  EXPECT_EQ(count(understood(repeated("abc* ", 50)), "*"), kMostWildcards);
  EXPECT_NE(understood(repeated("(", 300) + "a" + repeated(")", 300)).find("[bad-syntax]"), std::string::npos);
  EXPECT_EQ(understood(repeated("(", 8) + "a" + repeated(")", 8)), "a");
}

TEST(Query, HostileBytesAreRead) {
  for (int seed = 0; seed < 2000; ++seed) {
    std::string typed;
    unsigned state = static_cast<unsigned>(seed) * 2654435761u + 1;
    static constexpr std::string_view kPieces[] = {
        "(",  ")",  "\"",    "«",      "»",  "AND",  "OR", "NOT",  "NEAR/3",   "-", "+", "*",  ":",
        "..", "->", "lang:", "title:", "水", "土地", "ا",  "\xff", "\xe2\x80", "a", " ", "1/2"};
    for (int i = 0; i < 30; ++i) {
      state = state * 1664525u + 1013904223u;
      typed += kPieces[(state >> 16) % std::size(kPieces)];
    }
    EXPECT_FALSE(understood(typed).empty());
  }
}

struct DaysRow {
  const char *written, *first, *last;
};

TEST(Query, DaysOfADate) {
  const std::vector<DaysRow> table = {
      {"2016", "20160101", "20161231"},
      {"2016-02", "20160201", "20160229"},
      {"2015-02", "20150201", "20150228"},
      {"1900-02", "19000201", "19000228"},
      {"2000-02", "20000201", "20000229"},
      {"2016-12-08", "20161208", "20161208"},
      {"20161208", "20161208", "20161208"},
      {"2016-13", "", ""},
      {"2016-00", "", ""},
      {"2016-04-31", "", ""},
      {"0016", "", ""},
      {"16", "", ""},
      {"2016-1", "", ""},
      {"2016/12", "", ""},
      {"", "", ""},
      {"abcd", "", ""},
  };
  for (const DaysRow& row : table) {
    EXPECT_EQ(days_of(row.written).first, row.first) << row.written;
    EXPECT_EQ(days_of(row.written).last, row.last) << row.written;
  }
}

}  // namespace
}  // namespace search
