// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/AtTheWindow.h"

#include <QString>

#include <functional>

class QDialog;

namespace marac::proof {

/// The papers and tables of a working day, each into a file of `exports` and on the printer. One that is not made stops the
/// program.
class DayPapers
{
public:
    /// `looks` from outside while a preview stands there.
    DayPapers(test::AtTheWindow &at, QString exports, std::function<void(const char *)> looks);

    /// Looks at the paper behind that button, saves it as PDF and for a word processor, and prints it.
    void make(const char *button, const QString &name);
    /// The trail as a table, for a reason.
    void saveTrail();

private:
    QDialog *preview(const QString &name) const;
    void print(const QDialog &preview);
    /// Closes what stands over it, as the desktop sees it.
    void backToTheWindow();

    test::AtTheWindow &m_at;
    QString m_exports;
    std::function<void(const char *)> m_looks;
};

} // namespace marac::proof
