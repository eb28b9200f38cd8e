// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FormDraft.h"

#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/PassphraseEdit.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace marac {

static bool isKept(const QWidget *editor)
{
    // Parts that Qt puts inside its own controls have names of Qt's.
    if (editor->objectName().isEmpty() || editor->objectName().startsWith(QStringLiteral("qt_")))
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line)
        return true;
    // A passphrase that is shown echoes like any other line.
    return line->echoMode() == QLineEdit::Normal && !qobject_cast<const PassphraseEdit *>(line->parentWidget());
}

QJsonObject valuesOf(const QWidget *root)
{
    QJsonObject values;
    for (const QLineEdit *edit : root->findChildren<QLineEdit *>()) {
        if (isKept(edit))
            values.insert(edit->objectName(), edit->text());
    }
    for (const QPlainTextEdit *edit : root->findChildren<QPlainTextEdit *>()) {
        if (isKept(edit))
            values.insert(edit->objectName(), edit->toPlainText());
    }
    for (const Choice *choice : root->findChildren<Choice *>())
        values.insert(choice->objectName(), choice->code());
    for (const QCheckBox *box : root->findChildren<QCheckBox *>()) {
        if (isKept(box))
            values.insert(box->objectName(), box->isChecked());
    }
    for (const QSpinBox *box : root->findChildren<QSpinBox *>()) {
        if (isKept(box))
            values.insert(box->objectName(), box->value());
    }
    return values;
}

void putValues(QWidget *root, const QJsonObject &values)
{
    // Choices and boxes first: they may bring fields into sight.
    for (Choice *choice : root->findChildren<Choice *>()) {
        if (values.contains(choice->objectName())) {
            choice->setCode(values.value(choice->objectName()).toString());
            Q_EMIT choice->edited();
        }
    }
    for (QCheckBox *box : root->findChildren<QCheckBox *>()) {
        const QJsonValue ticked = values.value(box->objectName());
        if (ticked.isBool() && ticked.toBool() != box->isChecked())
            box->click();
    }
    for (QLineEdit *edit : root->findChildren<QLineEdit *>()) {
        if (!isKept(edit) || !values.contains(edit->objectName()))
            continue;
        edit->setText(values.value(edit->objectName()).toString());
        Q_EMIT edit->textEdited(edit->text());
    }
    for (QPlainTextEdit *edit : root->findChildren<QPlainTextEdit *>()) {
        if (isKept(edit) && values.contains(edit->objectName()))
            edit->setPlainText(values.value(edit->objectName()).toString());
    }
    for (QSpinBox *box : root->findChildren<QSpinBox *>()) {
        if (isKept(box) && values.contains(box->objectName()))
            box->setValue(values.value(box->objectName()).toInt());
    }
}

QByteArray draftOf(const QWidget *root)
{
    return QJsonDocument(valuesOf(root)).toJson(QJsonDocument::Compact);
}

void restoreDraft(QWidget *root, const QByteArray &draft)
{
    putValues(root, QJsonDocument::fromJson(draft).object());
}

} // namespace marac
