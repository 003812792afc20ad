// Writes every day from 2007 to 2026 as `YYYY-MM-DD<TAB>1 worked or 0 not`, as our calendar has it
// after reading the file of holiday notices named on the command line.
#include <cstdio>
#include <fstream>
#include <sstream>

#include "statute/calendar.h"

int main(int count, char** arguments) {
    using namespace minqiao;
    if (count != 2) return std::fprintf(stderr, "calendar_dump HOLIDAYS.tsv\n"), 2;
    std::ostringstream text;
    text << std::ifstream(arguments[1], std::ios::binary).rdbuf();
    const auto notices = read_holidays({arguments[1], text.view()});
    if (!notices) {
        for (const auto& fault : notices.error())
            std::fprintf(stderr, "%s: %s: %s\n", fault.file.c_str(), fault.path.c_str(), fault.rule.c_str());
        return 1;
    }
    const Calendar calendar(*notices);
    for (CivilDay day(2007, 1, 1); day < CivilDay(2027, 1, 1); day = day.plus_days(1))
        std::printf("%s\t%d\n", day.text().c_str(), calendar.is_worked(day) ? 1 : 0);
    return 0;
}
