// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/drafts/Drafts.h"

#include <QWidget>

class QVBoxLayout;

namespace marac {

/// Offers what was begun and is not saved: to carry on with it or to discard it. For one page what has no open form there;
/// for no page in particular everything. Not in sight when there is nothing to offer.
class UnfinishedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedBar(Drafts &drafts, QWidget *parent = nullptr);

    void setPage(const QString &page);
    void refresh();

private:
    QList<UnfinishedForm> offered() const;
    void addLine(const UnfinishedForm &one, int number);

    Drafts &m_drafts;
    QString m_page;
    QList<UnfinishedForm> m_shown;
    QVBoxLayout *m_column;
};

} // namespace marac
