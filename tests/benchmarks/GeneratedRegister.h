// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "tests/support/MainJob.h"

namespace marac::test {

/// A register of so many case files, each with its victim, address, referral, risk assessment and the entries of the trail that
/// these left; made by the use cases, a hundred cases in one change. Its files lie in memory where the system offers that, so
/// that no disk is measured.
class GeneratedRegister
{
public:
    explicit GeneratedRegister(int cases);

    /// Made once for each size, and kept until dropAll().
    static GeneratedRegister &ofSize(int cases);
    /// Before main() ends: a register can't be locked once what it stands on is gone.
    static void dropAll();

    MainJob &job() { return m_job; }
    Register &reg() { return m_job.reg(); }
    /// Of the case in the middle.
    CaseFileId someCase() const { return m_someCase; }

private:
    void addCases(Change &change, int first, int count);

    MainJob m_job;
    int m_middle;
    CaseFileId m_someCase;
};

} // namespace marac::test
