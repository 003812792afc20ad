#include "attachment/file_name.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace minqiao {
namespace {

constexpr std::size_t name_letters_max = 120;
constexpr std::size_t ending_letters_max = 10;
// Devices of Windows, whatever stands behind a dot.
constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "com", "lpt"};

std::string lower(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return low;
}

bool is_device(std::string_view name) {
    const std::string stem = lower(name.substr(0, name.find('.')));
    const auto* device = std::ranges::find(devices, stem.substr(0, 3));
    if (device == devices.end()) return false;
    const bool is_numbered = *device == "com" || *device == "lpt";
    return is_numbered ? stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9' : stem.size() == 3;
}

// Letters one by one, so that a control of two or three bytes is seen.
std::string without_controls(std::string_view name) {
    std::string clean;
    while (!name.empty()) {
        const std::string letter = first_letters(name, 1);
        const bool is_bad = has_control_characters(letter) || has_direction_controls(letter) ||
                            letter == "\t" || letter == "\n" || letter == "\r" ||
                            std::string_view("\"<>:|?*;").find(letter) != std::string_view::npos;
        clean += is_bad ? "_" : letter;
        name.remove_prefix(letter.size());
    }
    return clean;
}

}  // namespace

std::string ending_of(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == name.npos ? "" : lower(name.substr(dot + 1));
}

std::string cleaned_file_name(std::string_view name) {
    const auto cut = name.find_last_of("/\\");
    if (cut != std::string_view::npos) name.remove_prefix(cut + 1);
    std::string clean = without_controls(name);
    while (clean.starts_with('.') || clean.starts_with(' ')) clean.erase(0, 1);
    while (clean.ends_with('.') || clean.ends_with(' ')) clean.pop_back();
    if (is_device(clean)) clean.insert(0, "_");
    if (letters_in(clean) > name_letters_max) {
        const std::string ending = ending_of(clean);
        clean = first_letters(clean, name_letters_max);
        if (!ending.empty() && letters_in(ending) <= ending_letters_max) clean += "." + ending;
    }
    return clean.empty() ? "file" : clean;
}

}  // namespace minqiao
