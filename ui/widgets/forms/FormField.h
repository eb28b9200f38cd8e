// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace marac {

class PlainLabel;
class TextLabel;

struct FieldOptions
{
    QString hint = {};
    bool isOptional = false; ///< adds "(optional)" to the label
    bool fillsWidth = true;  ///< false: as wide as the editor's own hint (dates, times, short codes)
};

/// One field of a form: label above, hint under the label, the editor, and beside it what is wrong. The field's name is
/// the editor's objectName. Takes ownership of the editor.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// `label` holds a mnemonic.
    FormField(const QString &label, QWidget *editor, const FieldOptions &options = {}, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString name() const;
    /// The label without its mnemonic mark and "(optional)".
    QString labelText() const;

    QString problem() const { return m_problemText; }
    void setHint(const QString &hint);

public Q_SLOTS:
    /// Shows `text` beside the field and tells it to assistive technology; empty takes it away.
    void setProblem(const QString &text);
    /// A reading of what was typed, such as the weekday; not a problem.
    void setNote(const QString &note);
    /// Under the field: that its text holds hidden characters, and how it reads. Empty takes it away.
    void setHiddenMarks(const QString &note);
    /// What something else in sight says of this field, told to assistive technology with it. Empty takes it away.
    void setRemark(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private Q_SLOTS:
    void forgetProblem();

private:
    void dress();
    void describe();

    QWidget *m_editor;
    QString m_plainLabel;
    QString m_problemText;
    QString m_remark;
    QLabel *m_label;
    TextLabel *m_hint;
    QWidget *m_problemRow;
    QLabel *m_problemIcon;
    PlainLabel *m_problem;
    TextLabel *m_note;
    TextLabel *m_hiddenMarks;
};

} // namespace marac
