// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FormField.h"

#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace marac {

static constexpr qsizetype longestLine = 48; ///< characters of a hint under a field that does not fill the width

FormField::FormField(const QString &label, QWidget *editor, const FieldOptions &options, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_label(new QLabel(this)), m_hint(new HintLabel(options.hint, this)),
      m_problemRow(new QWidget(this)), m_problemIcon(new QLabel(m_problemRow)), m_problem(new PlainLabel(m_problemRow)),
      m_note(new TextLabel({}, TextSize::Body, TextLabel::Ink::Muted, this)),
      m_hiddenMarks(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, this))
{
    Q_ASSERT_X(!editor->objectName().isEmpty(), "FormField", "an editor without the name of its field");
    static const QRegularExpression mnemonic(QStringLiteral("&(?=\\S)"));
    m_plainLabel = QString(label).remove(mnemonic);
    m_label->setText(options.isOptional ? tr("%1 (optional)", "a field's label").arg(label) : label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(options.fillsWidth);
    m_hint->setWordWrap(options.fillsWidth || options.hint.size() > longestLine);
    m_label->setBuddy(editor);
    QFont strong = m_label->font();
    strong.setWeight(QFont::DemiBold);
    m_label->setFont(strong);
    m_hint->setVisible(!options.hint.isEmpty());
    m_note->setVisible(false);
    m_note->setTextInteractionFlags(Qt::NoTextInteraction);
    m_note->setWordWrap(false);
    m_hiddenMarks->setVisible(false);

    auto *problemLine = new QHBoxLayout(m_problemRow);
    problemLine->setContentsMargins(0, 0, 0, 0);
    problemLine->setSpacing(6);
    problemLine->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problemLine->addWidget(m_problem, 1);
    m_problemRow->hide();

    auto *editorLine = new QHBoxLayout;
    editorLine->setContentsMargins(0, 0, 0, 0);
    editorLine->addWidget(editor, options.fillsWidth ? 1 : 0);
    editorLine->addWidget(m_note, 0);
    if (!options.fillsWidth) {
        editor->setSizePolicy(QSizePolicy::Maximum, editor->sizePolicy().verticalPolicy());
        editorLine->addStretch(1);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addLayout(editorLine);
    column->addWidget(m_hiddenMarks);
    column->addWidget(m_problemRow);

    QWidget *named = editor->focusProxy() ? editor->focusProxy() : editor;
    for (QWidget *part : {editor, named}) {
        if (part->accessibleName().isEmpty() && !part->inherits("QAbstractButton"))
            part->setAccessibleName(m_plainLabel);
    }
    const QMetaObject *meta = editor->metaObject();
    if (meta->indexOfSignal("refused(QString)") >= 0)
        connect(editor, SIGNAL(refused(QString)), this, SLOT(setProblem(QString)));
    if (meta->indexOfSignal("noteChanged(QString)") >= 0)
        connect(editor, SIGNAL(noteChanged(QString)), this, SLOT(setNote(QString)));
    if (meta->indexOfSignal("hiddenMarksNoted(QString)") >= 0)
        connect(editor, SIGNAL(hiddenMarksNoted(QString)), this, SLOT(setHiddenMarks(QString)));
    if (meta->indexOfSignal("edited()") >= 0)
        connect(editor, SIGNAL(edited()), this, SLOT(forgetProblem()));
    describe();
    dress();
}

QString FormField::name() const
{
    return m_editor->focusProxy() && m_editor->objectName().endsWith(QStringLiteral(".field"))
        ? m_editor->focusProxy()->objectName()
        : m_editor->objectName();
}

QString FormField::labelText() const
{
    return m_plainLabel;
}

void FormField::setProblem(const QString &text)
{
    m_problemText = text;
    m_problem->setShown(text);
    m_problemRow->setVisible(!text.isEmpty());
    setContentsMargins(text.isEmpty() ? 0 : 12, 0, 0, 0);
    describe();
    update();
}

void FormField::forgetProblem()
{
    if (!m_problemText.isEmpty())
        setProblem({});
}

void FormField::setNote(const QString &note)
{
    m_note->setShown(note);
    m_note->setVisible(!note.isEmpty());
}

void FormField::setHiddenMarks(const QString &note)
{
    if (note == m_hiddenMarks->text())
        return;
    m_hiddenMarks->setShown(note);
    m_hiddenMarks->setVisible(!note.isEmpty());
    describe();
}

void FormField::setHint(const QString &hint)
{
    m_hint->setShown(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (hint.size() > longestLine)
        m_hint->setWordWrap(true);
    describe();
}

void FormField::paintEvent(QPaintEvent *)
{
    if (m_problemText.isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 4, height()), theme::colours().problem.ink);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event))
        dress();
}

void FormField::dress()
{
    QFont strong = theme::font(TextSize::Body);
    strong.setWeight(QFont::DemiBold);
    m_label->setFont(strong);
    const QColor ink = theme::colours().problem.ink;
    m_problemIcon->setPixmap(
        icons::pixmap(QStringLiteral("problem"), ink, fontMetrics().height(), devicePixelRatioF()));
    QPalette p = m_problem->palette();
    p.setColor(QPalette::WindowText, ink);
    m_problem->setPalette(p);
}

void FormField::setRemark(const QString &words)
{
    m_remark = words;
    describe();
}

void FormField::describe()
{
    QStringList parts;
    if (!m_problemText.isEmpty())
        parts += tr("Problem: %1").arg(m_problemText);
    if (!m_hiddenMarks->text().isEmpty())
        parts += m_hiddenMarks->text();
    if (!m_remark.isEmpty())
        parts += m_remark;
    if (!m_hint->text().isEmpty())
        parts += m_hint->text();
    QWidget *named = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    named->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

} // namespace marac
