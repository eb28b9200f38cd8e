// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"
#include "tests/proof/access/crawler/Canaries.h"
#include "tests/proof/support/Proof.h"
#include "ui/shell/window/ShellParts.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace marac {
class MainWindow;
class Register;
} // namespace marac

namespace marac::proof {

/// Goes to every page, to the records that a crawl opened and to every section, presses there what only looks, prints or saves
/// (ButtonKind), searches, opens the chair's display, and orders every paper, with a trail that takes no entry: nothing of any
/// record may be found on the screen, in sight or not, nor in a file (T3, fault 42).
class Unrecorded
{
public:
    /// `opened` is the register as unlocked; its records are those in `records`, by page.
    Unrecorded(Proof &proof, ShellParts parts, const QString &folder, QHash<QString, QList<qint64>> records);

    void crawl(std::unique_ptr<Register> opened, qint64 meeting);

private:
    void expectNothing(const QString &route);
    void tryPage(MainWindow &window, const QString &page);
    void pressWhatLooks(MainWindow &window, const QString &page);
    /// `choice`: of the button's menu.
    void pressOne(MainWindow &window, const QString &page, const QString &name, int choice);
    void orderPapers(Register &reg, const QList<documents::PaperOrder> &orders);

    Proof &m_proof;
    ShellParts m_parts;
    QString m_folder;
    QHash<QString, QList<qint64>> m_records;
    QList<CanaryKind> m_canaries;
    int m_files = 0;
};

} // namespace marac::proof
