#include "running_county.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace minqiao::story {

namespace {

struct Child {
    pid_t process = 0;
    std::string first_line;
};

// Starts it and waits for the first line it says; that is empty when it ended without one.
Child start(const std::string& command) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    // exec: the process is then the program and not its shell.
    std::array<std::string, 3> words{"sh", "-c", "exec " + command};
    std::array<char*, 4> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    Child child;
    const int error = posix_spawn(&child.process, "/bin/sh", &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    char letter = 0;
    while (error == 0 && read(ends[0], &letter, 1) == 1 && letter != '\n') child.first_line += letter;
    close(ends[0]);
    if (error != 0) throw std::runtime_error("cannot be started: " + command);
    return child;
}

bool ends_well(pid_t process) {
    int status = 0;
    return waitpid(process, &status, 0) == process && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string program() {
    const char* named = std::getenv("MINQIAO_BINARY");
    return std::string("'") + (named ? named : MINQIAO_BUILT) + "'";
}

std::map<std::string, std::string> passwords_in(const std::string& list) {
    std::map<std::string, std::string> passwords;
    std::ifstream lines(list);
    for (std::string account, password, role; lines >> account >> password >> role;)
        passwords[account] = password;
    return passwords;
}

std::string text_of(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

}  // namespace

RunningCounty::RunningCounty() {
    folder_ = (std::filesystem::temp_directory_path() / "minqiao-stories-XXXXXX").string();
    if (!mkdtemp(folder_.data())) throw std::runtime_error("no folder can be made in " + folder_);
    chmod(folder_.c_str(), 0755);  // PostgreSQL runs as another user
}

RunningCounty::RunningCounty(Database database, const std::string& division) : RunningCounty() {
    where_ = " --data '" + folder_ + "/store'";
    if (database == Database::postgresql) {
        has_cluster_ = true;
        const Child tool = start("tools/postgres_for_tests.sh start '" + folder_ + "/cluster'");
        if (!ends_well(tool.process)) throw std::runtime_error("PostgreSQL does not start");
        where_ += " --database '" + tool.first_line + "'";
    }
    if (!ends_well(start(program() + " demo --matters 0 --division " + division + where_).process))
        throw std::runtime_error("the demonstration store cannot be made");
    // Whether a local regulation outlives the national one it was made under, an office sets.
    if (division == local_division &&
        !ends_well(start(program() + " setting regulation.local yes --from 2022-05-01" + where_).process))
        throw std::runtime_error("the local regulation cannot be set");
    place_.passwords = passwords_in(folder_ + "/store/demo-accounts.txt");
    place_.clock_file = folder_ + "/clock";
    std::ofstream(place_.clock_file) << "2026-09-01T09:00:00+08:00\n";
    const Child serving = start(program() + " serve --listen 127.0.0.1:0 --clock '" + place_.clock_file +
                                "'" + where_ + " 2>'" + folder_ + "/serve.log'");
    server_ = serving.process;
    place_.address = serving.first_line;
    if (place_.address.empty()) throw std::runtime_error(text_of(folder_ + "/serve.log"));
}

RunningCounty::~RunningCounty() {
    if (server_ != 0) {
        kill(server_, SIGKILL);
        ends_well(server_);
    }
    if (has_cluster_) ends_well(start("tools/postgres_for_tests.sh stop '" + folder_ + "/cluster'").process);
    std::error_code error;
    std::filesystem::remove_all(folder_, error);
}

std::string RunningCounty::end() {
    kill(server_, SIGTERM);
    if (!ends_well(std::exchange(server_, 0)))
        return "the server ended badly:\n" + text_of(folder_ + "/serve.log");
    const std::string report = folder_ + "/verify";
    if (ends_well(start(program() + " verify" + where_ + " >'" + report + "' 2>&1").process)) return "";
    return "the store is not whole:\n" + text_of(report);
}

}  // namespace minqiao::story
