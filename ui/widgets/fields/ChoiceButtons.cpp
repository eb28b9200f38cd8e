// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/ChoiceButtons.h"

#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

namespace marac {

static constexpr char codeProperty[] = "code";
static constexpr char keyProperty[] = "key";

ChoiceButtons::ChoiceButtons(const QString &name, QWidget *parent)
    : QWidget(parent), m_row(new FlowLayout(4, this)), m_group(new QButtonGroup(this))
{
    setObjectName(name);
    m_group->setExclusive(true);
}

ChoiceButtons *ChoiceButtons::answers(const QString &name, QWidget *parent)
{
    auto *buttons = new ChoiceButtons(name, parent);
    buttons->addCode(QStringLiteral("yes"), tr("Yes"), Qt::Key_Y);
    buttons->addCode(QStringLiteral("no"), tr("No"), Qt::Key_N);
    buttons->addCode(QStringLiteral("dont_know"), tr("Don't know"), Qt::Key_D);
    buttons->addCode(QStringLiteral("not_asked"), tr("Not asked"), Qt::Key_A);
    return buttons;
}

void ChoiceButtons::addCode(const QString &code, const QString &text, Qt::Key key)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName() + QLatin1Char('.') + code);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty(codeProperty, code);
    button->setProperty(keyProperty, int(key));
    button->setToolTip(tr("Key %1").arg(QKeySequence(key).toString()));
    button->installEventFilter(this);
    const int index = int(m_group->buttons().size());
    m_group->addButton(button, index);
    m_row->insertWidget(index, button);
    dress(button);
    connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
    if (index == 0)
        setFocusProxy(button);
}

QString ChoiceButtons::code() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->property(codeProperty).toString() : QString();
}

void ChoiceButtons::setCode(const QString &code)
{
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(button->property(codeProperty).toString() == code);
    m_group->setExclusive(true);
}

QList<FieldProblem> ChoiceButtons::problems() const
{
    if (m_needed.isEmpty() || m_group->checkedButton())
        return {};
    return {{objectName(), m_needed}};
}

void ChoiceButtons::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        QWidget::keyPressEvent(event);
}

bool ChoiceButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void ChoiceButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (theme::isChange(*event)) {
        for (QAbstractButton *button : m_group->buttons())
            dress(button);
    }
}

/// The chosen one carries a tick, so that it is told apart without its colour; the others keep the room for it.
void ChoiceButtons::dress(QAbstractButton *button)
{
    const int side = button->fontMetrics().height();
    const QPixmap tick =
        icons::pixmap(QStringLiteral("good"), theme::colours().text, side, button->devicePixelRatioF());
    QPixmap room(tick.size());
    room.setDevicePixelRatio(tick.devicePixelRatio());
    room.fill(Qt::transparent);
    QIcon icon(room);
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Active, QIcon::Selected})
        icon.addPixmap(tick, mode, QIcon::On);
    button->setIcon(icon);
    button->setIconSize({side, side});
}

bool ChoiceButtons::takeKey(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (int i = 0; i < buttons.size(); ++i) {
        if (event->key() == buttons.at(i)->property(keyProperty).toInt()) {
            buttons.at(i)->setFocus(Qt::OtherFocusReason);
            choose(i);
            return true;
        }
    }
    return false;
}

void ChoiceButtons::choose(int index)
{
    m_group->button(index)->setChecked(true);
    Q_EMIT chosen(code());
    Q_EMIT edited();
}

} // namespace marac
