// A story: what people of the invented county do on given days, and what must then stand. It is a text
// file that any player can play: one line is one step, an indented line goes on with the one above.
//
//   story  A title in one line
//   after  accepted                            the steps of accepted.story come first
//   day    2026-09-21
//   matter first                               speak of this matter from here on
//   clerk registers first {"subject": "…"}     a petition; what is left out has a plain default
//   sorter screen {"kind": "appeal", …}        a command that succeeds
//   sorter refer {"to_organ_id": "@housing"} -> conflict_of_interest regulation_2022.30
//   admin changes_organ {"kind": "merged", …}  an organ is split, merged or abolished
//   state  referred
//   duties tell_petitioner housing 2026-10-13; report_result housing 2026-11-02
//   seen   handler.housing head.housing        who sees the matter
//   hidden handler.land                        for whom it is not there
//   may    handler.housing accept object       commands permitted now
//   maynot handler.housing serve nothing_to_serve regulation_2022.35
//
//   in 33 duties tell_petitioner housing 2026-09-08   instead of the line above it, in divisions of 33
//   in 33 nothing                              the line above it is not told there
//
// In JSON, "@housing" is the id of that organ, "@officer:sorter" of that officer, "@matter:first" of that
// matter, "@petition:2" of the second petition of the matter, "@act:opinion" the number of its last such act.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace minqiao::story {

struct Step {
    std::string file;
    int line = 0;
    std::vector<std::string> words;     // before the JSON
    std::string json;                   // empty: none
    std::vector<std::string> expected;  // after the arrow: code, article, field:code …

    std::string place() const { return file + ":" + std::to_string(line); }
};

struct Story {
    std::string name;
    std::string title;
    std::vector<Step> steps;
};

// Every *.story of a folder by its name, with the steps of those it comes after put first.
std::map<std::string, Story> read_stories(const std::string& folder);

// As it goes in a division: lines that begin with `in` and the beginning of its code stand for the line
// before them; those of other divisions are left out.
Story told_in(const Story& story, const std::string& division);

}  // namespace minqiao::story
