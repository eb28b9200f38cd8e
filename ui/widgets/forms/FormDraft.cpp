// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FormDraft.h"

#include "ui/widgets/fields/Choice.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace marac {

static bool isKept(const QWidget *editor)
{
    // Parts that Qt puts inside its own controls have names of Qt's.
    return !editor->objectName().isEmpty() && !editor->objectName().startsWith(QStringLiteral("qt_"));
}

QByteArray draftOf(const QWidget *root)
{
    QJsonObject entries;
    for (const QLineEdit *edit : root->findChildren<QLineEdit *>()) {
        if (isKept(edit) && edit->echoMode() == QLineEdit::Normal)
            entries.insert(edit->objectName(), edit->text());
    }
    for (const QPlainTextEdit *edit : root->findChildren<QPlainTextEdit *>()) {
        if (isKept(edit))
            entries.insert(edit->objectName(), edit->toPlainText());
    }
    for (const Choice *choice : root->findChildren<Choice *>())
        entries.insert(choice->objectName(), choice->code());
    for (const QCheckBox *box : root->findChildren<QCheckBox *>()) {
        if (isKept(box))
            entries.insert(box->objectName(), box->isChecked());
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

void restoreDraft(QWidget *root, const QByteArray &draft)
{
    const QJsonObject entries = QJsonDocument::fromJson(draft).object();
    // Choices and boxes first: they may bring fields into sight.
    for (Choice *choice : root->findChildren<Choice *>()) {
        if (entries.contains(choice->objectName()))
            choice->setCode(entries.value(choice->objectName()).toString());
    }
    for (QCheckBox *box : root->findChildren<QCheckBox *>()) {
        const QJsonValue ticked = entries.value(box->objectName());
        if (ticked.isBool() && ticked.toBool() != box->isChecked())
            box->click(); // as a person would, so that what depends on it follows
    }
    for (QLineEdit *edit : root->findChildren<QLineEdit *>()) {
        if (isKept(edit) && edit->echoMode() == QLineEdit::Normal && entries.contains(edit->objectName()))
            edit->setText(entries.value(edit->objectName()).toString());
    }
    for (QPlainTextEdit *edit : root->findChildren<QPlainTextEdit *>()) {
        if (isKept(edit) && entries.contains(edit->objectName()))
            edit->setPlainText(entries.value(edit->objectName()).toString());
    }
}

} // namespace marac
