// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/DemonstrationPartnership.h"
#include "core/meetings/Meeting.h"
#include "core/register/Register.h"
#include "tests/proof/figures/FigureTable.h"
#include "tests/proof/figures/Samples.h"

namespace marac::proof {

/// What one generated register gives without a window, and what raw SQLCipher needs for the same rows. Leaves some referrals and
/// entries behind in the register.
class CoreFigures
{
public:
    /// `folder` as Stock::folderOf() gives it.
    CoreFigures(const QString &folder, int cases) : m_folder(folder), m_cases(cases) {}

    /// `mayCopy`: also what reads or copies the whole register.
    Figures measure(bool mayCopy);

private:
    void unlock();
    void read();
    void search();
    void save();
    void papers();
    void circulate();
    void verify();
    void backUp();
    void rawReading();
    void keep(const char *row, double figure) { m_figures[QString::fromLatin1(row)] = figure; }
    /// The large ones take their time: fewer repeats show as much.
    int times(int many) const { return m_cases > 100'000 ? std::max(many / 3, 1) : many; }
    QString path() const;

    QString m_folder;
    int m_cases;
    Figures m_figures;
    std::unique_ptr<Register> m_register;
    Secret m_key; ///< of the file
    DemonstrationPartnership m_partnership;
    MeetingId m_next;       ///< of thirty cases
    MeetingId m_circulated; ///< of forty
};

} // namespace marac::proof
