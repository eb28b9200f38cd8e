// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FormDraft.h"

#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/fields/TypedText.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextCursor>

#include <algorithm>

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
            values.insert(edit->objectName(), typedIn(edit));
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

static QString plain(QString label)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=\\S)"));
    return label.remove(mnemonic);
}

QString wordsOf(const QWidget *root)
{
    QStringList words;
    for (const QWidget *editor : root->findChildren<QWidget *>()) {
        if (!isKept(editor))
            continue;
        if (const auto *choice = qobject_cast<const Choice *>(editor))
            words += choice->code().isEmpty() ? QString() : choice->currentText();
        else if (const auto *box = qobject_cast<const QCheckBox *>(editor))
            words += box->isChecked() ? plain(box->text()) : QString();
        else if (const auto *line = qobject_cast<const QLineEdit *>(editor))
            words += line->text();
        else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
            words += typedIn(lines);
        else if (const auto *number = qobject_cast<const QSpinBox *>(editor))
            words += number->text();
    }
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

/// Leaves the cursor where the text has changed.
static void putText(QPlainTextEdit *edit, const QString &text)
{
    const QString before = typedIn(edit);
    if (before == text)
        return;
    const auto changed = std::mismatch(before.begin(), before.end(), text.begin(), text.end());
    const qsizetype begin = std::distance(before.begin(), changed.first);
    qsizetype same = 0;
    while (same < std::min(before.size(), text.size()) - begin
           && before.at(before.size() - 1 - same) == text.at(text.size() - 1 - same))
        ++same;
    QTextCursor cursor(edit->document());
    cursor.setPosition(int(begin));
    cursor.setPosition(int(before.size() - same), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(begin, text.size() - same - begin));
    edit->setTextCursor(cursor);
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
            putText(edit, values.value(edit->objectName()).toString());
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
