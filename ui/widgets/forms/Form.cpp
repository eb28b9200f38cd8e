// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/Form.h"

#include "ui/widgets/fields/FieldEditor.h"
#include "ui/widgets/forms/ErrorSummary.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Style.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace marac {

Form::Form(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_summary(new ErrorSummary(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * theme::grid);
    m_column->addWidget(m_summary);
    m_column->addStretch(1);
    connect(m_summary, &ErrorSummary::wanted, this, &Form::unfold);
    connect(this, &Form::edited, this, [this] { MessageBar::workGoesOn(*this); });
}

void Form::addWidget(QWidget *widget)
{
    // The stretch, and the buttons before it, stay last.
    m_column->insertWidget(m_column->count() - (m_buttons ? 2 : 1), widget);
}

void Form::addNotice(QWidget *notice)
{
    m_column->insertWidget(0, notice);
}

void Form::addSection(const QString &title, const QString &hint)
{
    if (!m_fields.isEmpty()) {
        auto *rule = new QFrame(this);
        rule->setFrameShape(QFrame::HLine);
        addWidget(rule);
    }
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new HeadingLabel(title, head));
    if (!hint.isEmpty())
        column->addWidget(new HintLabel(hint, head));
    addWidget(head);
}

void Form::adopt(FormField *field)
{
    Q_ASSERT_X(!this->field(field->name()), "Form", "two fields of one name");
    m_fields += field;
    if (field->editor()->metaObject()->indexOfSignal("edited()") >= 0)
        connect(field->editor(), SIGNAL(edited()), this, SIGNAL(edited()));
}

void Form::adoptForm(Form *part)
{
    m_parts += part;
    connect(part, &Form::edited, this, &Form::edited);
}

void Form::unfold(const QWidget *editor)
{
    if (editor->isVisible())
        return;
    for (const FormField *field : std::as_const(m_fields)) {
        if (field->editor() == editor)
            Q_EMIT foldedFieldWanted(field->name());
    }
    for (const QPointer<Form> &part : std::as_const(m_parts)) {
        if (part)
            part->unfold(editor);
    }
}

QList<FormField *> Form::allFields() const
{
    QList<FormField *> all = m_fields;
    for (const QPointer<Form> &part : m_parts) {
        if (part)
            all += part->allFields();
    }
    return all;
}

void Form::addField(FormField *field)
{
    adopt(field);
    addWidget(field);
}

void Form::addRow(const QList<FormField *> &fields)
{
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(3 * theme::grid, holder);
    for (FormField *field : fields) {
        adopt(field);
        row->insertWidget(-1, field);
    }
    addWidget(holder);
}

QPushButton *Form::addButton(const QString &objectName, const QString &text)
{
    if (!m_buttons) {
        auto *buttons = new QWidget(this);
        auto *row = new FlowLayout(theme::grid, buttons);
        row->setContentsMargins(0, theme::grid, 0, 0);
        addWidget(buttons);
        m_buttons = buttons;
    }
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (objectName.startsWith(QStringLiteral("cancel")) || objectName.startsWith(QStringLiteral("leave")))
        m_leave = button;
    static_cast<FlowLayout *>(m_buttons->layout())->insertWidget(-1, button);
    return button;
}

QPushButton *Form::addMainButton(const QString &objectName, const QString &text)
{
    m_main = addButton(objectName, text);
    Style::makeMain(m_main);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_main, &QPushButton::click);
    }
    return m_main;
}

bool Form::giveUp()
{
    if (!m_leave || !m_leave->isVisible() || !m_leave->isEnabled())
        return false;
    if (!m_leave->hasFocus() && m_putAside && !m_putAside())
        m_leave->setFocus(Qt::OtherFocusReason);
    else
        m_leave->click();
    return true;
}

/// Return and Escape reach the form when the widget with the focus had no use for them: a list that stands open takes Escape
/// for itself.
void Form::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && giveUp())
        return;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget *focused = isReturn && event->modifiers() == Qt::NoModifier ? focusWidget() : nullptr;
    if (auto *button = qobject_cast<QPushButton *>(focused); button && !button->isCheckable()) {
        button->click();
        return;
    }
    if (m_main && qobject_cast<QLineEdit *>(focused)) {
        const QList<FormField *> all = allFields();
        const auto last =
            std::find_if(all.rbegin(), all.rend(), [this](const FormField *field) { return field->isVisibleTo(this); });
        if (last != all.rend() && (*last)->isAncestorOf(focused)) {
            m_main->click();
            return;
        }
    }
    if ((focused == m_summary || qobject_cast<QLineEdit *>(focused)) && m_summary->leadOn(focused))
        return;
    QWidget::keyPressEvent(event);
}

FormField *Form::field(const QString &name) const
{
    const QList<FormField *> all = allFields();
    for (FormField *field : all) {
        if (field->name() == name)
            return field;
    }
    return nullptr;
}

bool Form::check()
{
    QList<FieldProblem> found;
    const QList<FormField *> all = allFields();
    for (const FormField *field : all) {
        const auto *editor = dynamic_cast<const FieldEditor *>(field->editor());
        if (editor && field->isVisibleTo(this))
            found += editor->problems();
    }
    if (found.isEmpty())
        return true;
    showProblem({Problem::Kind::Invalid, {}, found});
    return false;
}

void Form::showProblem(const Problem &problem)
{
    if (problem.kind == Problem::Kind::Conflict && m_conflictAnswer && m_conflictAnswer())
        return;
    const QList<FormField *> all = allFields();
    for (FormField *field : all)
        field->setProblem({});
    QList<ErrorSummary::Entry> entries;
    if (problem.fields.isEmpty() && !problem.text.isEmpty())
        entries += {problem.text, nullptr};
    for (const FieldProblem &found : problem.fields) {
        FormField *field = this->field(found.field);
        if (!field) {
            entries += {found.text, nullptr};
            continue;
        }
        field->setProblem(found.text);
        entries +=
            {tr("%1: %2", "a field's label and what is wrong").arg(field->labelText(), found.text), field->editor()};
    }
    m_summary->showEntries(entries);
}

void Form::clearProblems()
{
    const QList<FormField *> all = allFields();
    for (FormField *field : all)
        field->setProblem({});
    m_summary->showEntries({});
}

QStringList Form::problemTexts() const
{
    return m_summary->texts();
}

} // namespace marac
