// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

class DraftedForm;
class Form;
class LineEdit;
class TextLabel;

/// The risk assessment tool in use (R021, R161), and taking another or a newer one into use from a file: shows what changes,
/// and asks who adopted it for the partnership.
class RiskToolPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskToolPane(PageContext &context, QWidget *parent = nullptr);

    /// Reads the tool in use, which is recorded.
    void refresh();

private:
    void choose();
    void preview(const QString &path);
    void propose(const QByteArray &content);
    void adopt();
    void giveUp();

    PageContext &m_context;
    QByteArray m_json;
    TextLabel *m_inUse;
    TextLabel *m_changes;
    LineEdit *m_signedOffBy;
    Form *m_form;
    DraftedForm *m_draft;
};

} // namespace marac
