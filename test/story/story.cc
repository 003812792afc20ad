#include "story.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "base/assertion.h"

namespace minqiao::story {

namespace {

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

Step step_of(const std::string& file, int line, std::string text) {
    Step step;
    step.file = file;
    step.line = line;
    if (const auto arrow = text.rfind(" -> "); arrow != text.npos) {
        step.expected = words_of(text.substr(arrow + 4));
        text.erase(arrow);
    }
    if (const auto brace = text.find('{'); brace != text.npos) {
        step.json = text.substr(brace);
        text.erase(brace);
    }
    step.words = words_of(text);
    return step;
}

std::vector<Step> read_steps(const std::filesystem::path& path) {
    std::ifstream in(path);
    std::vector<std::pair<int, std::string>> lines;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const auto first = line.find_first_not_of(" \t");
        if (first == line.npos || line[first] == '#') continue;
        if (first > 0 && !lines.empty())
            lines.back().second += " " + line.substr(first);
        else
            lines.emplace_back(number, line);
    }
    std::vector<Step> steps;
    for (const auto& [at, text] : lines) steps.push_back(step_of(path.filename().string(), at, text));
    return steps;
}

class Reading {
public:
    explicit Reading(std::string folder) : folder_(std::move(folder)) {}

    Story read(const std::string& name, int depth = 0) const {
        ASSERT_THAT(depth < 16, "stories come after each other without a circle");
        Story story{name, name, {}};
        for (Step& step : read_steps(std::filesystem::path(folder_) / (name + ".story"))) {
            if (step.words[0] == "story") {
                story.title = step.words[1];
                for (std::size_t at = 2; at < step.words.size(); ++at) story.title += " " + step.words[at];
            } else if (step.words[0] == "after") {
                for (Step& before : read(step.words.at(1), depth + 1).steps)
                    story.steps.push_back(std::move(before));
            } else {
                story.steps.push_back(std::move(step));
            }
        }
        return story;
    }

private:
    std::string folder_;
};

}  // namespace

std::map<std::string, Story> read_stories(const std::string& folder) {
    const Reading reading(folder);
    std::map<std::string, Story> stories;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".story") continue;
        const std::string name = entry.path().stem().string();
        stories.emplace(name, reading.read(name));
    }
    return stories;
}

Story told_in(const Story& story, const std::string& division) {
    Story told{story.name, story.title, {}};
    bool stands_for_last = true;
    for (const Step& step : story.steps) {
        if (step.words[0] != "in") {
            told.steps.push_back(step);
            stands_for_last = true;
            continue;
        }
        if (!division.starts_with(step.words.at(1))) continue;
        if (std::exchange(stands_for_last, false)) told.steps.pop_back();
        if (step.words.at(2) == "nothing") continue;
        Step instead = step;
        instead.words.erase(instead.words.begin(), instead.words.begin() + 2);
        told.steps.push_back(std::move(instead));
    }
    return told;
}

}  // namespace minqiao::story
