// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace marac {

class TextLabel;

/// "There is a problem": stands at the top of a form, takes the keyboard focus, and lists each problem as a button that
/// leads to its field.
class ErrorSummary final : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QWidget *field = nullptr; ///< null: the text concerns the form as a whole
    };

    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Shows the entries and takes the focus; no entries hides it.
    void showEntries(const QList<Entry> &entries);
    QStringList texts() const;
    /// Takes the keyboard to the first field named here, or from one of them to the next. False: no field is named.
    bool leadOn(const QWidget *focused);

Q_SIGNALS:
    /// A link to it was pressed; the keyboard goes there next.
    void wanted(QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void lead(QWidget *field);

    TextLabel *m_title;
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
    QList<QPointer<QWidget>> m_fields; ///< that the links lead to
    QStringList m_texts;
};

} // namespace marac
