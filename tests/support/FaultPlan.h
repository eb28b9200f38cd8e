// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the library that FaultShim.cpp makes only. Not in the namespace of Faults.h: both are in the program under a fault.

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <sys/types.h>

namespace fault_shim {

/// What a test asked for, by the environment.
struct Plan
{
    const char *word = std::getenv("MARAC_FAULT_PATH");
    const char *kind = std::getenv("MARAC_FAULT_KIND");
    const char *report = std::getenv("MARAC_FAULT_REPORT");
    const char *log = std::getenv("MARAC_FAULT_LOG");
    const char *record = std::getenv("MARAC_FAULT_RECORD");
    long at = std::getenv("MARAC_FAULT_AT") ? std::atol(std::getenv("MARAC_FAULT_AT")) : 0;
    off64_t badPage = 0; ///< where it begins
    long count = 0;
    bool nextFlushFails = false;

    Plan();
    static constexpr off64_t pageBytes = 4096;
    bool is(const char *name) const { return kind && std::strcmp(kind, name) == 0; }
    /// Of a place on the disk, and so of one file.
    bool isOfTheDisk() const { return is("unreadable") || is("badpage"); }
    bool failsReads() const { return is("unread") || isOfTheDisk(); }
    bool lasts() const { return is("filled") || is("dead") || isOfTheDisk(); }
    bool concerns(const char *path) const;
};

Plan &plan();

/// The system's own.
template <class Function>
Function *real(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    Function *function;
    std::memcpy(&function, &found, sizeof function);
    return function;
}

/// A call that changes a file: its name, the file, the earlier name where one is changed, and the bytes of a write.
struct Call
{
    const char *name;
    const char *path;
    const char *from = "";
    std::size_t size = 0;
    bool isWrite = false;
};

/// Counts a call on such a path; true when it is the one that was asked for, or one after it where the fault lasts.
bool isTheCall(const Call &call);
/// True when this call is the one to fail; does not come back when it is the one to die at.
bool isDue(const Call &call);
bool isDue(const char *name, int file, std::size_t bytes = 0);
/// `at`: where in the file; none where it stands.
bool isReadDue(int file, std::size_t size, const off64_t *at = nullptr);

/// Keeps what a call did, with its bytes, where a test asked for it (RecordedCalls.h). `at`: where in the file, or the length it
/// was given. Only after the call went well; errno stays what it was.
void keep(const Call &call, off64_t at = 0, const void *bytes = nullptr);
/// Of an open file or folder.
void keep(const char *name, int file, off64_t at = 0, const void *bytes = nullptr, std::size_t size = 0);

/// What the failing call answers, errno with it.
int failing();
/// Half of the bytes reach the file before the end.
std::size_t tornSize(std::size_t size);

/// Of an open file or folder; empty where it can't be told.
std::string pathOf(int file);

} // namespace fault_shim
