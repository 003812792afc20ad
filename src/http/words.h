// The words of api/words.json: what a table calls its columns and the values of the interface, where no
// screen stands between them and the reader.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "statute/wording.h"

namespace minqiao::http {

class Words {
public:
    // From the text of api/words.json; else what is wrong with it.
    static Result<Words, std::string> read(std::string_view text);

    // Of an id such as state.registered; the id itself when nobody wrote one.
    std::string of(std::string_view id, Language language) const;

private:
    std::map<std::string, Wording, std::less<>> words_;
};

}  // namespace minqiao::http
