// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "tests/proof/access/crawler/Canaries.h"
#include "tests/proof/support/Proof.h"
#include "ui/shell/window/MainWindow.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace marac::proof {

struct Looked;
struct Place;
struct Route;

/// The trail fails for one step alone, while records stand open that were looked at and recorded before: what the step shows then
/// stood there before it, and it saves no file (T3, fault 42).
class OneRefused
{
public:
    /// `window` is unlocked; files would be saved in `folder`. `records` are opened on their pages.
    OneRefused(Proof &proof, MainWindow &window, const QString &folder, const QHash<QString, QList<qint64>> &records);

    /// Every route of every page, record and section; a name typed into the forms; more of a search and its results; the display
    /// of `meeting`, which is in session.
    void crawl(qint64 meeting);

private:
    void expectToSee();
    void tryRoute(const Place &place, const Route &route);
    void typeIntoForm(const Place &place, const Route &route);
    void search();
    void display(qint64 meeting);
    /// Of what stands there now.
    void tryStep(const QString &route, const std::function<void()> &act);
    void expectNothingNew(const QString &route, const Looked &before);

    Proof &m_proof;
    MainWindow &m_window;
    QString m_folder;
    const QHash<QString, QList<qint64>> &m_records;
    QList<CanaryKind> m_canaries;
    Person m_somebody; ///< in the register
    int m_files = 0;
};

} // namespace marac::proof
