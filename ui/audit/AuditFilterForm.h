// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/trail/ConsultAudit.h"

#include <QWidget>

namespace marac {

class Choice;
class DateEdit;
class Form;
class LineEdit;
class PageContext;
class PlainLabel;

/// What the trail is asked: by reference or person, by user, kind of act and days. Everything left empty matches all.
class AuditFilterForm final : public QWidget
{
    Q_OBJECT

public:
    AuditFilterForm(PageContext &context, QWidget *parent);

    /// What the fields ask for now; nothing when one needs mending, which is then shown beside it. A person typed by name is
    /// looked up, which is recorded, and becomes their number in the field.
    std::optional<AuditFilter> asked();
    /// Everybody who ever had an account, to choose from.
    void setUsers(const QHash<qint64, User> &users);
    /// A refusal of the use case, beside the field it came from.
    void showProblem(Problem problem);

Q_SIGNALS:
    /// "Show entries" was pressed.
    void showAsked();

private:
    bool askFor(AuditFilter &filter);
    bool askForPerson(AuditFilter &filter, const QString &typed);
    bool refuse(const QString &field, const QString &text);

    PageContext &m_context;
    Form *m_form;
    LineEdit *m_ref;
    LineEdit *m_person;
    Choice *m_user;
    Choice *m_verb;
    DateEdit *m_from;
    DateEdit *m_to;
    PlainLabel *m_namesakes;
};

} // namespace marac
