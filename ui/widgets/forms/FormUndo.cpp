// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FormUndo.h"

#include "ui/widgets/fields/ChoiceButtons.h"
#include "ui/widgets/forms/ConflictPanel.h"
#include "ui/widgets/forms/FieldState.h"
#include "ui/widgets/forms/FieldStep.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/forms/PartStep.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace marac {

static constexpr int longestLabel = 32; ///< characters of a field's label on the buttons

/// The editors, and beside them the questions answered by one key. What is chosen in a comparison (ConflictPanel) is no part
/// of the record.
static QJsonObject standingIn(const Form *form)
{
    QJsonObject values = valuesOf(form);
    for (const ChoiceButtons *answer : form->findChildren<ChoiceButtons *>()) {
        if (!answer->objectName().startsWith(ConflictPanel::prefix))
            values.insert(answer->objectName(), answer->code());
    }
    return values;
}

/// Answers first: what follows from them is among the values as well.
static void putBack(Form *form, const QJsonObject &values)
{
    for (ChoiceButtons *answer : form->findChildren<ChoiceButtons *>()) {
        if (!values.contains(answer->objectName()))
            continue;
        answer->setCode(values.value(answer->objectName()).toString());
        Q_EMIT answer->chosen(answer->code());
        Q_EMIT answer->edited();
    }
    putValues(form, values);
}

FormUndo::FormUndo(Form *form)
    : QObject(form), m_form(form), m_undo(form->addButton(QStringLiteral("undoTyping"), {})),
      m_redo(form->addButton(QStringLiteral("redoTyping"), {}))
{
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_redo->setToolTip(QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
    connect(m_undo, &QPushButton::clicked, this, &FormUndo::undo);
    connect(m_redo, &QPushButton::clicked, this, &FormUndo::redo);
    connect(form, &Form::edited, this, &FormUndo::note);
    for (const QSpinBox *box : form->findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &FormUndo::note); // no editor of ours, so the form is not told
    for (QPlainTextEdit *edit : form->findChildren<QPlainTextEdit *>())
        watch(edit);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, QWidget *now) {
        if (!now || !m_form->isAncestorOf(now))
            return;
        watch(now);
        if (before && m_form->isAncestorOf(before))
            followLines();
        else
            follow();
    });
    connect(&m_stack, &QUndoStack::indexChanged, this, &FormUndo::tell);
    begin();
    tell();
}

FormUndo::~FormUndo()
{
    m_stack.disconnect(this); // emptied for the last time; the buttons may be gone already
}

void FormUndo::begin()
{
    m_stack.clear();
    follow();
}

void FormUndo::setPaused(bool paused)
{
    m_isPaused = paused;
    follow();
}

void FormUndo::follow()
{
    m_last = standingIn(m_form);
}

/// A date that was left is written out: that is no step.
void FormUndo::followLines()
{
    for (const QLineEdit *line : m_form->findChildren<QLineEdit *>()) {
        if (m_last.contains(line->objectName()))
            m_last.insert(line->objectName(), line->text());
    }
}

void FormUndo::watch(QWidget *editor)
{
    editor->installEventFilter(this);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setUndoRedoEnabled(false); // the form's steps are its undoing; two of them would tangle
}

/// The editor that has the keyboard, else the first of them in the form.
QString FormUndo::nameOf(const QJsonObject &changed) const
{
    for (const QWidget *at = QApplication::focusWidget(); at && at != m_form; at = at->parentWidget()) {
        if (changed.contains(at->objectName()))
            return at->objectName();
    }
    const QList<FieldState> states = statesOf(m_form);
    for (const FieldState &state : states) {
        for (const QString &name : state.values.keys()) {
            if (changed.contains(name))
                return name;
        }
    }
    return changed.begin().key();
}

void FormUndo::note()
{
    if (m_isPaused)
        return;
    const QJsonObject now = standingIn(m_form);
    QJsonObject before;
    QJsonObject after;
    for (auto one = now.begin(); one != now.end(); ++one) {
        if (!m_last.contains(one.key()) || m_last.value(one.key()) == one.value())
            continue;
        before.insert(one.key(), m_last.value(one.key()));
        after.insert(one.key(), one.value());
    }
    m_last = now;
    if (after.isEmpty())
        return;
    const QString name = nameOf(after);
    const auto *editor = m_form->findChild<QWidget *>(name);
    QString label = editor ? editor->accessibleName() : QString();
    const QList<FieldState> states = statesOf(m_form);
    for (const FieldState &state : states) {
        if (state.values.contains(name))
            label = state.label;
    }
    m_stack.push(new FieldStep(this, name, label, before, after));
}

void FormUndo::add(const QString &label, std::function<void()> undo, std::function<void()> redo)
{
    follow();
    m_stack.push(new PartStep(this, label, std::move(undo), std::move(redo)));
}

void FormUndo::undo()
{
    m_stack.undo();
}

void FormUndo::redo()
{
    m_stack.redo();
}

void FormUndo::apply(const QJsonObject &values, const QString &name)
{
    {
        const QScopedValueRollback<bool> guard(m_isPaused, true);
        putBack(m_form, values);
    }
    follow();
    if (auto *editor = m_form->findChild<QWidget *>(name); editor && editor->isVisible())
        editor->setFocus(Qt::OtherFocusReason);
}

void FormUndo::apply(const std::function<void()> &change)
{
    {
        const QScopedValueRollback<bool> guard(m_isPaused, true);
        change();
    }
    follow();
}

void FormUndo::tell()
{
    const auto say = [this](QPushButton *button, bool is, const QString &text) {
        button->setText(text);
        button->setVisible(is);
    };
    const auto cut = [](const QString &label) {
        const QString shown = label.size() > longestLabel ? label.left(longestLabel - 1) + QStringLiteral("…") : label;
        return QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&"));
    };
    //: takes back the last change of a field of the form
    say(m_undo, m_stack.canUndo(), tr("Undo: %1").arg(cut(m_stack.undoText())));
    //: makes the change again that was taken back
    say(m_redo, m_stack.canRedo(), tr("Redo: %1").arg(cut(m_stack.redoText())));
}

bool FormUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isRedo = key->matches(QKeySequence::Redo);
    if (!isRedo && !key->matches(QKeySequence::Undo))
        return QObject::eventFilter(watched, event);
    key->accept();
    if (event->type() == QEvent::KeyPress && isRedo)
        redo();
    else if (event->type() == QEvent::KeyPress)
        undo();
    return true;
}

} // namespace marac
