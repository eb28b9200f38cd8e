// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/TriedBefore.h"

#include <QWidget>

class QBoxLayout;

namespace marac {

/// What earlier meetings set for a case, newest meeting first, with what became of it, put beside what is agreed now; above it
/// where there is no room for both.
class PlanBesidePlan final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `agreed`. `now`: when it is shown.
    PlanBesidePlan(const QList<EarlierAction> &earlier, QWidget *agreed, const QDateTime &now,
                   QWidget *parent = nullptr);

    bool isBeside() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
    QWidget *m_earlier;
    QWidget *m_agreed;
};

} // namespace marac
