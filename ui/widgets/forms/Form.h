// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/widgets/forms/FormField.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace marac {

class ErrorSummary;

/// A form in one column: sections, fields with the label above, problems beside the field and in a summary on top, and a
/// row of buttons at the foot.
///
///     auto *form = new Form(this);
///     form->addSection(tr("Where it happened"));
///     m_day = form->add(tr("&Date"), new DateEdit(u"happenedOn"_s, today), {.hint = tr("For example 3/9/26"), .fillsWidth = false});
///     QPushButton *save = form->addMainButton(u"save"_s, tr("&Add to the meeting"));
///     …
///     form->clearProblems();
///     if (!form->check()) return;
///     if (const auto id = scheduleMeeting(register, input); !id) form->showProblem(id.error());
class Form final : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    void addSection(const QString &title, const QString &hint = {});
    /// Adds the editor under its label and returns it. The form owns it.
    template <class Editor>
    Editor *add(const QString &label, Editor *editor, const FieldOptions &options = {})
    {
        addField(new FormField(label, editor, options, this));
        return editor;
    }
    void addField(FormField *field);
    /// Short fields side by side (a date and its time), in the order given.
    void addRow(const QList<FormField *> &fields);
    /// Anything else between the fields, over the full width. The form owns it.
    void addWidget(QWidget *widget);
    /// On top of everything: what the person should know before they begin. The form owns it.
    void addNotice(QWidget *notice);

    /// Lets the fields of `part`, a form that stands inside this one, be found, checked and shown problems as its own: for
    /// people that come and go in a form. Its buttons and summary stay unused.
    void adoptForm(Form *part);
    void releaseForm(Form *part) { m_parts.removeAll(part); }

    /// The button that does what the form is for; pressed by Ctrl+Return from any field, and by Return in the last one.
    QPushButton *addMainButton(const QString &objectName, const QString &text);
    /// One named "cancel…" or "leave…" gives the form up: Escape presses it from any field.
    QPushButton *addButton(const QString &objectName, const QString &text);
    /// Asked before Escape gives the form up. False: what is typed would be lost, and Escape only goes to the button.
    void setPutAside(std::function<bool()> putAside) { m_putAside = std::move(putAside); }

    /// nullptr when there is no such field.
    FormField *field(const QString &name) const;

    /// Asks every visible editor (FieldEditor::problems) and shows what it finds. True when there is nothing to mend.
    bool check();
    /// Shows a use case's refusal: each field's text beside the field of that name and in the summary; the problem's own
    /// text in the summary. Focus goes to the summary, from where Return leads on to the first of these fields; and from any
    /// line of the form, as long as the summary stands.
    void showProblem(const Problem &problem);
    void clearProblems();
    /// Lets somebody else answer a refusal because the record was changed meanwhile (Conflict). True: it is answered, and
    /// nothing more is shown.
    void setConflictAnswer(std::function<bool()> answer) { m_conflictAnswer = std::move(answer); }
    /// The texts now in the summary.
    QStringList problemTexts() const;

Q_SIGNALS:
    /// Any editor was changed by a person.
    void edited();
    /// The summary leads to a field of this form that is out of sight: whoever folded it away brings it back at once.
    void foldedFieldWanted(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void adopt(FormField *field);
    void unfold(const QWidget *editor);
    bool giveUp();
    QList<FormField *> allFields() const;

    QVBoxLayout *m_column;
    ErrorSummary *m_summary;
    QWidget *m_buttons = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_leave = nullptr;
    QList<FormField *> m_fields;
    QList<QPointer<Form>> m_parts;
    std::function<bool()> m_conflictAnswer;
    std::function<bool()> m_putAside;
};

} // namespace marac
