// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace marac {

class ResearchModel;

/// ResearchModel in cells as narrow as a letter or a short word, under the agencies' codes, so that a full meeting's agencies
/// stand side by side; where there is more room the columns share it. The cases stand in the rows' heads, which stay in sight
/// however far the agencies are scrolled. Named "research".
class ResearchGrid final : public QTableView
{
    Q_OBJECT

public:
    /// The caller keeps ownership of the model.
    explicit ResearchGrid(ResearchModel *model, QWidget *parent = nullptr);

    /// Gives the columns their widths afresh: after a cell, or the text size, has changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isFitting = false;
};

} // namespace marac
