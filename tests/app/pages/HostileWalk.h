// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/pages/HostileTyping.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>

#include <memory>

namespace marac {

/// Presses every button of a page that opens a form or keeps one, each time on the page as it opens, and has every field of
/// what opens typed into.
class HostileWalk
{
public:
    HostileWalk(PageContext &context, test::Bait &bait);

    /// The page as it opens, and with each of the first records of its list open; every tab of each.
    void walk(const Page &page);

    const HostileTyping &typing() const { return m_typing; }
    /// What was taken for more than text, and after which button; of the page walked last.
    const QStringList &found() const { return m_found; }

private:
    /// A page as it is come to.
    struct Place
    {
        const Page &page;
        int row = -1; ///< of its list, whose record is open; -1: none is
        int tab = 0;  ///< of the innermost tabs
    };

    /// False when there is no such row or tab.
    bool open(const Place &place);
    void pressAll(const Place &place);
    QAbstractButton *untried(const QStringList &others = {}) const;
    void press(QAbstractButton *button);
    void fill(QWidget *form, const QString &after);
    void look(const QString &after);
    void note(const QString &after);

    PageContext &m_context;
    test::Bait &m_bait;
    HostileTyping m_typing;
    std::unique_ptr<PageView> m_view;
    QSet<QString> m_tried;
    QStringList m_found;
};

} // namespace marac
