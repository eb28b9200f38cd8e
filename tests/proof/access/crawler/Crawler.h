// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "tests/proof/access/TrailSince.h"
#include "tests/proof/access/crawler/Canaries.h"
#include "tests/proof/access/crawler/Wanted.h"
#include "tests/proof/access/printing/PrinterBeside.h"
#include "tests/proof/support/Proof.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <optional>
#include <random>

class QComboBox;

namespace marac::proof {

struct Place;
struct Route;

/// Goes through the whole window of an unlocked register by every way of looking, and compares each step with the trail: the
/// step left the entry it had to leave, and who is named in sight, on a tooltip or on a paper can be asked of the trail since the
/// page was read (R122).
class Crawler
{
public:
    /// `window` is unlocked; files are saved in a folder made in `folder`. Papers are printed on `printer`.
    Crawler(Proof &proof, MainWindow &window, const QString &folder, const PrinterBeside &printer);

    /// Every page, record, section, paper, table, search and the chair's display of `meeting`, which is in session.
    void crawl(qint64 meeting);
    /// Every page, its sections and its list in every way, and some of its records; no button is pressed, for a role that may not do
    /// what it does.
    void lookAtPages();
    /// Every button that changes something, or opens the form that does, in the records that were opened: what the form shows of a
    /// record that was not shown before has left an entry. Nothing is changed, for the trail takes no entry of a change meanwhile.
    void openForms();
    /// Steps drawn by lot.
    void wander(int steps, std::mt19937 &lot);

    /// The records that were opened, by page.
    const QHash<QString, QList<qint64>> &opened() const { return m_opened; }

private:
    void goTo(const QString &page);
    /// The page's list by each choice beside it, by words in its filter, and in the order of each column.
    void listOtherwise(const QString &page);
    void takeEachChoice(const QString &page, QComboBox *choice);
    void openRecords(const QString &page);
    void openRow(const QString &page, int row);
    void openSections(const QString &page);
    void pressWhatLooks(const QString &page);
    /// `choice`: of the button's menu.
    void pressOne(const QString &page, const QString &name, int choice);
    /// `made`: what the preview left.
    void readPaper(const QString &route, const QList<AuditEntry> &made);
    void savePaper(const QString &route, const char *button, const QString &ending);
    void printPaper(const QString &route);
    void saveTable(const QString &route);
    void search(const QString &words);
    void display(qint64 meeting);
    void openForm(const Place &place, const Route &route, const QList<CanaryKind> &canaries);

    /// Does one step and judges it.
    void step(const QString &route, const std::function<void()> &act, const Wanted &wanted);
    void judge(const QString &route, const QList<AuditEntry> &made, const Wanted &wanted);
    /// Whoever is named in these words must be found in the trail since the page was read.
    void look(const QString &route, const QString &words);
    void lookAround(const QString &route);

    Register &reg() { return m_window.workspace()->reg(); }
    PageView *view(const QString &page) { return m_window.workspace()->view(page); }

    Proof &m_proof;
    MainWindow &m_window;
    const PrinterBeside &m_printer;
    QTemporaryDir m_folder; ///< of this crawl alone: no file stands where another is to be saved
    QHash<QString, QList<PersonId>> m_people;
    std::optional<TrailSince> m_sincePage;
    QSet<QString> m_told;    ///< names found in the trail since the page was read
    QSet<QString> m_pressed; ///< buttons, by page and name without number
    QHash<QString, QList<qint64>> m_opened;
    bool m_presses = true; ///< buttons that only look, print or save
    int m_files = 0;
};

} // namespace marac::proof
