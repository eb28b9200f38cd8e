// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/users/PermissionMatrix.h"

#include <QObject>

class QPushButton;

namespace marac {

class Choice;
class PageContext;
class RecordTable;

/// Whose actions are listed, and how they go out and come back: each agency is sent its own, on paper or as a table, to report
/// on (R030, R034). Stands beside the list's filter.
class AgencyTools final : public QObject
{
    Q_OBJECT

public:
    /// `page` is asked over and owns this.
    AgencyTools(PageContext &context, RecordTable *list, QWidget *page);

    AgencyId agency() const; ///< invalid: all
    /// The agencies to choose from.
    void offer(const QList<ActionOwner> &owners);

Q_SIGNALS:
    void chosen();
    /// A table that this agency sent back is to be taken in.
    void feedbackChosen(marac::AgencyId agency, const QString &code, const QString &path);

private:
    void add(Operation needs, const QString &name, QPushButton *button, void (AgencyTools::*pressed)());
    AgencyId demandAgency(const QString &why);
    void printList();
    void printChaser();
    void saveTable();
    void chooseFeedback();

    PageContext &m_context;
    RecordTable *m_list;
    QWidget *m_page;
    Choice *m_agency;
};

} // namespace marac
