// A province's own regulation: what it says differently from the national one, and nothing else. Laid
// upon a national regulation it makes a whole one; the rest stays national. Its articles are those of a
// law of its own, so that both are cited by their names.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "statute/reading.h"
#include "statute/regulation.h"

namespace minqiao {

struct LocalRegulation {
    std::string division;  // how the codes of its divisions begin: 33
    std::string upon;      // the national regulation that fills it up
    // no: whether it still goes with that regulation is for the office to confirm.
    Verified verified = Verified::no;
    Regulation regulation;  // whole
};

// One file of statutes/local_….json, laid upon the national regulations that it names.
struct ReadLocalRegulation {
    Law law;
    std::vector<LocalRegulation> regulations;
};
Result<ReadLocalRegulation, ReadingFaults> read_local_regulation(const NamedText& text,
                                                                 const std::vector<Regulation>& national);

}  // namespace minqiao
