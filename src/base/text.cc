#include "base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>
#include <memory>

#include "base/assertion.h"

namespace minqiao {

namespace {

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*which)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = which(status);
    ASSERT_THAT(U_SUCCESS(status) && found, "ICU is installed without its normalisation tables");
    return *found;
}

std::string normalized(const icu::Normalizer2& form, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(text.size()));
    form.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr,
                       status);
    ASSERT_THAT(U_SUCCESS(status), "text was normalised before it was checked to be UTF-8");
    return out;
}

bool is_space(UChar32 letter) {
    const bool zero_width = u_charType(letter) == U_FORMAT_CHAR;
    return u_isUWhiteSpace(letter) || zero_width;
}

template <class Test>
bool any_letter(std::string_view text, Test test) {
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < length;) {
        UChar32 letter = 0;
        U8_NEXT(text.data(), at, length, letter);
        if (test(letter)) return true;
    }
    return false;
}

}  // namespace

bool is_utf8(std::string_view text) {
    return !any_letter(text, [](UChar32 letter) { return letter < 0; });
}

std::string to_nfc(std::string_view text) {
    return normalized(normalizer(&icu::Normalizer2::getNFCInstance), text);
}

bool is_blank(std::string_view text) {
    return !any_letter(text, [](UChar32 letter) { return !is_space(letter); });
}

std::size_t letters_in(std::string_view text) {
    std::size_t count = 0;
    for (unsigned char byte : text) count += (byte & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

std::string first_letters(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const bool starts_letter = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        if (starts_letter && count-- == 0) break;
    }
    return std::string(text.substr(0, at));
}

bool has_control_characters(std::string_view text) {
    return any_letter(text, [](UChar32 letter) {
        return u_charType(letter) == U_CONTROL_CHAR && letter != '\t' && letter != '\n' && letter != '\r';
    });
}

bool has_direction_controls(std::string_view text) {
    return any_letter(text, [](UChar32 letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    });
}

std::string folded(std::string_view text) {
    // A transliterator keeps state while it runs, so each thread has its own.
    thread_local const std::unique_ptr<icu::Transliterator> simplified = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        ASSERT_THAT(U_SUCCESS(status) && made, "ICU is installed without its transliteration tables");
        return made;
    }();
    const std::string composed = normalized(normalizer(&icu::Normalizer2::getNFKCCasefoldInstance), text);
    auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(composed.data(), int32_t(composed.size())));
    simplified->transliterate(wide);
    std::string out;
    wide.toUTF8String(out);
    return out;
}

std::string name_key(std::string_view name) {
    const std::string text = folded(name);
    std::string key;
    any_letter(text, [&, from = int32_t(0)](UChar32 letter) mutable {
        const int32_t length = U8_LENGTH(letter);
        if (!is_space(letter)) key.append(text, std::size_t(from), std::size_t(length));
        from += length;
        return false;
    });
    return key;
}

}  // namespace minqiao
