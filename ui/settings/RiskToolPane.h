// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QPushButton;

namespace marac {

class DraftedForm;
class Form;
class HintLabel;
class LineEdit;
class TextLabel;

/// The risk assessment tool in use (R021, R161), and taking another or a newer one into use from a file: shows what changes,
/// and asks who adopted it for the partnership. The file is read apart and in the background.
class RiskToolPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskToolPane(PageContext &context, QWidget *parent = nullptr);

    /// Reads the tool in use, which is recorded.
    void refresh();

private:
    void choose();
    void read(const QString &path);
    void preview(const Result<QByteArray> &json);
    void propose(const QByteArray &content);
    void adopt();
    void giveUp();

    PageContext &m_context;
    QByteArray m_json;
    int m_reading = 0; ///< the file chosen last, by number: what comes of one before it is dropped
    TextLabel *m_inUse;
    QPushButton *m_choose;
    HintLabel *m_waiting;
    TextLabel *m_changes;
    LineEdit *m_signedOffBy;
    Form *m_form;
    DraftedForm *m_draft;
};

} // namespace marac
